package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.money.MoneyUnit;

/**
 * An amount or a count that a text mentions.
 *
 * @param start   where the figure begins in the text
 * @param end     where its unit ends
 * @param label   the words before it, from the last mark on
 * @param printed the figure as printed
 * @param figure  the figure
 * @param unit    its unit: of money, or 辆
 * @param sign    0 for an amount, 1 for an increase by it, -1 for a decrease
 */
record Mention(int start, int end, String label, String printed, BigDecimal figure, String unit, int sign) {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(万元|亿元|元|辆)(?!以上|以下|及以上|\\(含\\)|/)");
    private static final Pattern CHANGE = Pattern.compile("(增加|增长|提高|上升|增)(?:了|约|额|数)*$|(减少|下降|降低|压减|核减|减)(?:了|约|额|数)*$");
    private static final String MARKS = ",。;:、()\n";

    /** The figures with a unit that a text mentions, in order; thresholds such as 50万元以上 are none. */
    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            String label = text.substring(lastMark(text, matcher.start()), matcher.start());
            Matcher change = CHANGE.matcher(label);
            int sign = !change.find() ? 0 : change.group(1) != null ? 1 : -1;
            mentions.add(new Mention(matcher.start(), matcher.end(), label, matcher.group(1),
                    new BigDecimal(matcher.group(1).replace(",", "")), matcher.group(2), sign));
        }
        return mentions;
    }

    boolean isChange() {
        return sign != 0;
    }

    /** Whether two mentions can stand in one sum. */
    boolean isLike(Mention other) {
        return isChange() == other.isChange() && MoneyUnit.labelled(unit).isPresent() == MoneyUnit.labelled(other.unit).isPresent();
    }

    /** The value in the smallest unit, with the sign of a decrease. */
    BigDecimal value() {
        BigDecimal value = MoneyUnit.labelled(unit).map(money -> money.toYuan(figure)).orElse(figure);
        return sign < 0 ? value.negate() : value;
    }

    /** Half of the last printed place, in the smallest unit. */
    BigDecimal halfPlace() {
        BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-figure.scale() - 1);
        return MoneyUnit.labelled(unit).map(money -> money.toYuan(half)).orElse(half);
    }

    private static int lastMark(String text, int before) {
        int at = before > 0 && text.charAt(before - 1) == ':' ? before - 1 : before;
        while (at > 0 && MARKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
