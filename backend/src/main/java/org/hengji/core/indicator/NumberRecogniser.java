package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One value with its unit, compared by an operator before it, a word after it, or by nothing. */
final class NumberRecogniser implements TargetReader.Recogniser {

    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(\\d)\\(([^()]+)\\)$");
    private static final Pattern REMARK = Pattern.compile("(?:\\([^()]{1,10}\\)|达标|覆盖|完成|到位|合格|[宽长高深厚])$");

    /** What is counted, or what is done within the value: 2辆车, 24小时内响应, 80%以上满意. */
    private static final Pattern SAYS_WHAT = Pattern.compile("(.*\\d(?:.{0,4}?(?:以内|之内|内|以上|以下)|%|[十百千万亿]*" + Units.BEFORE_NOUN + "(?![按根据依由或和及以等左性不未])))\\p{IsHan}{1,6}");
    private static final Pattern ABOUT = Pattern.compile("(?:大?约|近)(.+)|(.+)(?:左右|上下)|(.*\\d[百千万亿]?)余(.+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9.()]{0,19}?(?=[≥≧≤≦=═><])"
                    + "|[\\p{IsHan}()]{2,20}?(?<=率|度|数|量|额|增长|提高|提升|增加|上升|下降|降低|减少|完成|达标|到位|覆盖))([^:]*\\d[^:]*)");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        return exact(printed, plain)
                .or(() -> exact(printed, UNIT_IN_BRACKETS.matcher(plain).replaceFirst("$1$2")))
                .or(() -> exact(printed, REMARK.matcher(plain).replaceFirst("")))
                .or(() -> about(printed, plain))
                .or(() -> named(printed, NAMED.matcher(plain)))
                .or(() -> named(printed, SAYS_WHAT.matcher(plain)));
    }

    private static Optional<Target> exact(String printed, String plain) {
        Comparison comparison = Comparison.of(plain);
        if (comparison.contradicts()) {
            return Optional.empty();
        }
        return Quantity.read(comparison.rest()).map(quantity -> Target.number(printed, comparison.operator(), quantity));
    }

    private static Optional<Target> about(String printed, String plain) {
        Matcher about = ABOUT.matcher(plain);
        if (!about.matches()) {
            return Optional.empty();
        }
        String value = about.group(1) != null ? about.group(1) : about.group(2) != null ? about.group(2) : about.group(3) + about.group(4);
        return exact(printed, value).map(target -> target.but(Clarity.APPROXIMATE));
    }

    private static Optional<Target> named(String printed, Matcher named) {
        return named.matches() ? exact(printed, named.group(1)).map(target -> target.but(Clarity.NAMED)) : Optional.empty();
    }
}
