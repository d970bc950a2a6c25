package org.hengji.core.prereview.indicators;

import java.util.regex.Pattern;
import org.hengji.core.indicator.Target;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.PreReviewRules;

/** What the name of an indicator tells about the target that belongs to it. */
final class NameOf {

    private static final Pattern RATE = Pattern.compile(".*(?:率|度|比|比例|比重|占比|百分比)(?:\\(.*\\))?");
    private static final Pattern UNIT = Pattern.compile(".*\\((?:单位:)?(?:%|‰|[\\p{IsHan}]{1,3}(?:/[\\p{IsHan}]{1,3})?)\\)");
    private static final Pattern COUNT_ENDING = Pattern.compile("(?:事件|事故|案件)?(?:发生)?(?:率|数|数量|次数|起数|件数|人数|人次|量)?");

    private NameOf() {
    }

    /** Whether it names a rate: 完成率, 满意度, 占比. */
    static boolean rate(Line line) {
        return RATE.matcher(line.plainName()).matches();
    }

    /** Whether it gives the unit in brackets: 完成及时率（%）. */
    static boolean givesUnit(Line line) {
        return UNIT.matcher(line.plainName()).matches();
    }

    /** Whether more of it is better: 合格率, 满意度. */
    static boolean good(Line line, PreReviewRules rules) {
        return PlainText.containsAny(line.plainName(), rules.words("moreIsBetter"));
    }

    /** Whether less of it is better: 事故起数, 投诉率; what is done against it (隐患排查) is not. */
    static boolean bad(Line line, PreReviewRules rules) {
        String name = line.plainName();
        String word = PlainText.firstIn(name, rules.words("lessIsBetter"));
        return word != null && !good(line, rules) && !PlainText.containsAny(name, rules.words("effort"))
                && COUNT_ENDING.matcher(name.substring(name.indexOf(word) + word.length())).matches();
    }

    /** Whether it names money: 成本, 费用, 工资. */
    static boolean money(Line line, PreReviewRules rules) {
        return PlainText.containsAny(line.plainName(), rules.words("money"));
    }

    /** Whether the target is an amount of money, in all or per unit. */
    static boolean hasMoney(Target target) {
        return target.unit() != null && target.unit().contains("元");
    }
}
