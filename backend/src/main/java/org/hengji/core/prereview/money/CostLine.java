package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.PreReviewRules;

/**
 * An indicator whose target is an amount of money.
 *
 * @param line      the indicator
 * @param unit      the unit that it states in its target or its name, or null
 * @param each      what the amount is for, each: 人, 月, 辆 …; empty if it is for everything
 * @param byPiece   whether the amount is for one of something, known or not
 * @param wholeName whether its name says that it is the cost of everything
 */
record CostLine(Line line, MoneyUnit unit, List<String> each, boolean byPiece, boolean wholeName) {

    private static final Pattern EACH = Pattern.compile("每(?:一|1)?(个月|季度|平方米|平方公里|公里|工作日|人次|\\p{IsHan})");
    private static final Pattern AVERAGE = Pattern.compile("([人户月年日])均");
    /** 250万 of money is 250万元. */
    private static final Map<String, String> SHORT = Map.of("万", "万元", "亿", "亿元");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("\\((元|万元|亿元)\\)$");
    private static final String YEARLY = "每年度?|每一年|年均";

    /** The amount of a line; null if its target is none. A target without a unit is one where the caller expects money. */
    static CostLine of(Line line, PreReviewRules rules) {
        TargetKind kind = line.target().kind();
        if (kind != TargetKind.NUMBER && kind != TargetKind.RANGE) {
            return null;
        }
        String name = line.plainName();
        String[] printed = line.target().unit() == null ? new String[0] : line.target().unit().split("[/·•*.每]");
        MoneyUnit unit = printed.length == 0 || printed[0].isEmpty() ? unitIn(name) : MoneyUnit.labelled(SHORT.getOrDefault(printed[0], printed[0].replace("整", ""))).orElse(null);
        if (printed.length > 0 && !printed[0].isEmpty() && unit == null) {
            return null;
        }
        List<String> each = each(name.replaceAll(YEARLY, ""), printed);
        boolean byPiece = !each.isEmpty() || PlainText.containsAny(name.replaceAll(YEARLY, ""), rules.words("unitCost"));
        return new CostLine(line, unit, each, byPiece, PlainText.containsAny(name, rules.words("wholeCost")));
    }

    private static MoneyUnit unitIn(String name) {
        Matcher matcher = UNIT_IN_NAME.matcher(name);
        return matcher.find() ? MoneyUnit.labelled(matcher.group(1)).orElse(null) : null;
    }

    private static List<String> each(String name, String[] printed) {
        List<String> each = new ArrayList<>();
        for (int i = 1; i < printed.length; i++) {
            add(each, printed[i]);
        }
        for (Pattern pattern : List.of(EACH, AVERAGE)) {
            Matcher matcher = pattern.matcher(name);
            while (matcher.find()) {
                add(each, matcher.group(1));
            }
        }
        return List.copyOf(each);
    }

    private static void add(List<String> each, String word) {
        String one = Counted.common(word);
        if (!one.equals("年") && !each.contains(one)) {
            each.add(one);
        }
    }

    /** The figure as printed: of a range the upper end. */
    BigDecimal figure() {
        return line.target().kind() == TargetKind.RANGE ? line.target().upper() : line.target().value();
    }

    /** Whether the amount may be higher than the figure says (≥). */
    boolean isOpenAbove() {
        Operator operator = line.target().operator();
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    }
}
