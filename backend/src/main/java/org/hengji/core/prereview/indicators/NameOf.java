package org.hengji.core.prereview.indicators;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Target;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.PreReviewRules;

/** What the name of an indicator tells about the target that belongs to it. */
final class NameOf {

    private static final Pattern RATE = Pattern.compile(
            "(?:(?<![效频概])率|(?:满意|认可|认同|知晓|信任|支持|完成|符合|准确|参与|覆盖|达标|进)度|比|比例|比重|占比|百分比)(?:\\([^()]*\\))?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:单位:)?[≥≤=<>*]*([^()]{1,8})\\)");
    private static final Pattern COUNTED = Pattern.compile(".*(?:人|户|次|件|天|月|年|个|项|台|家|村|场|套|处|所|辆|篇|份|期|批|名|亩|公里)数");
    private static final Pattern COUNT_ENDING = Pattern.compile("(?:事件|事故|案件)?(?:发生)?(?:率|数|数量|次数|起数|件数|人数|人次|量)?");

    private NameOf() {
    }

    /** Whether it names a rate: 完成率, 满意度, 占比. */
    static boolean rate(Line line) {
        return RATE.matcher(line.plainName()).find();
    }

    /** Whether it gives the unit: 完成及时率（%）, 参合人数. */
    static boolean givesUnit(Line line) {
        Matcher bracket = IN_BRACKETS.matcher(line.plainName());
        while (bracket.find()) {
            if (Target.isUnit(bracket.group(1))) {
                return true;
            }
        }
        return COUNTED.matcher(line.plainName()).matches();
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

    /** Whether the target is an amount of money, in all or per unit. */
    static boolean hasMoney(Target target) {
        return target.unit() != null && target.unit().contains("元");
    }
}
