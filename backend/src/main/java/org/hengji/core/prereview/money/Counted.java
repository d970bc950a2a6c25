package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.ReviewedProject;

/**
 * How many there are of what a unit cost is for.
 *
 * @param number    how many
 * @param text      how it is said, for example {@code 2人}
 * @param openAbove whether there may be more (≥)
 */
record Counted(BigDecimal number, String text, boolean openAbove) {

    private static final Map<String, String> COMMON = Map.of(
            "名", "人", "位", "人", "个月", "月", "季", "季度", "日", "天", "工作日", "天", "个人", "人");
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final String MONTH = "(?<!\\d)(1[0-2]|0?[1-9])";
    private static final Pattern SPAN = Pattern.compile(MONTH + "月?(?:份)?[-~—至到]" + MONTH + "月");
    private static final Pattern FROM = Pattern.compile("(?:从|自)(?:\\d{4}年)?" + MONTH + "月");
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + "月份?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("([上下]半年)|(?:第?[一二三四1-4]季度)");

    /** One word for all words of the same thing: 人 for 名 and 位. */
    static String common(String unit) {
        return COMMON.getOrDefault(unit, unit);
    }

    /** How many of a thing a project counts; null if it does not say or says different numbers. */
    static Counted of(ReviewedProject project, String thing) {
        if (thing.equals("月")) {
            int months = months(project);
            return new Counted(BigDecimal.valueOf(months), months + "个月", false);
        }
        if (thing.equals("季度")) {
            int months = months(project);
            return months % QUARTER != 0 ? null : new Counted(BigDecimal.valueOf(months / QUARTER), months / QUARTER + "个季度", false);
        }
        List<Line> lines = project.lines().stream().filter(line -> counts(line, thing)).toList();
        long numbers = lines.stream().map(line -> line.target().value().stripTrailingZeros()).distinct().count();
        return numbers != 1 ? null : new Counted(lines.get(0).target().value(),
                lines.get(0).target().value().toPlainString() + lines.get(0).target().unit(), isOpenAbove(lines.get(0)));
    }

    private static boolean counts(Line line, String thing) {
        return line.target().kind() == TargetKind.NUMBER && line.target().unit() != null
                && common(line.target().unit()).equals(thing) && line.target().value().signum() > 0;
    }

    private static boolean isOpenAbove(Line line) {
        return line.target().operator() == Operator.AT_LEAST || line.target().operator() == Operator.MORE_THAN;
    }

    /** The months that a project pays for, by its name, else by the month that its purpose begins with, else the whole year. */
    static int months(ReviewedProject project) {
        String name = PlainText.of(project.part().name());
        Matcher span = SPAN.matcher(name);
        if (span.find()) {
            return Math.max(1, Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) + 1);
        }
        if (ONE_MONTH.matcher(name).find()) {
            return 1;
        }
        Matcher part = PART_OF_YEAR.matcher(name);
        if (part.find()) {
            return part.group(1) == null ? QUARTER : YEAR / 2;
        }
        Matcher from = FROM.matcher(PlainText.of(project.part().purpose()));
        return from.find() ? YEAR + 1 - Integer.parseInt(from.group(1)) : YEAR;
    }
}
