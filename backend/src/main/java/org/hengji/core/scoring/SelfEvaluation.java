package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Target;

/**
 * What is to be scored: a self-evaluation as it is being filled in, or one that was published with its scores.
 *
 * @param departmentGoal whether it is the goal of the department as a whole
 * @param year           the budget year
 * @param execution      budget and execution, or null if the form has no such part
 * @param lines          the indicators in order
 * @param totalPrinted   总分 as printed, or null
 * @param gradePrinted   等级 as printed, or null
 */
public record SelfEvaluation(
        boolean departmentGoal,
        int year,
        Execution execution,
        List<Line> lines,
        BigDecimal totalPrinted,
        String gradePrinted) {

    public SelfEvaluation {
        lines = List.copyOf(lines);
    }

    /** One that is being filled in. */
    public static SelfEvaluation draft(boolean departmentGoal, int year, BigDecimal budgetYuan, BigDecimal executedYuan, List<Line> lines) {
        return new SelfEvaluation(departmentGoal, year, Execution.of(budgetYuan, executedYuan), lines, null, null);
    }

    /** Whether it prints scores that are to be explained. */
    boolean isPublished() {
        return totalPrinted != null || execution != null && execution.scorePrinted() != null
                || lines.stream().anyMatch(line -> line.scorePrinted() != null);
    }

    /**
     * Budget and execution of the year, amounts in 元; null for what is not known or not printed.
     *
     * @param initialYuan  年初预算数
     * @param budgetYuan   全年预算数
     * @param executedYuan 全年执行数
     * @param ratePrinted  执行率 as printed
     * @param weight       its points
     * @param scorePrinted its score as printed
     */
    public record Execution(
            BigDecimal initialYuan, BigDecimal budgetYuan, BigDecimal executedYuan, String ratePrinted, BigDecimal weight, BigDecimal scorePrinted) {

        static Execution of(BigDecimal budgetYuan, BigDecimal executedYuan) {
            return new Execution(null, budgetYuan, executedYuan, null, null, null);
        }
    }

    /**
     * An indicator with what was achieved.
     *
     * @param level1          一级指标 as printed
     * @param level2          二级指标 as printed, or null
     * @param item            三级指标
     * @param target          the target
     * @param direction       正向 or 反向 where the form has a column for it, or null
     * @param standard        评分标准, or another text that may hold one, or null
     * @param weight          points that the form gives it, or null
     * @param actual          实际完成值 as written, or null
     * @param completion      completion in percent as a person judged it, or null
     * @param scorePrinted    得分 as printed, or null
     * @param deviationReason 偏差原因, or null
     */
    public record Line(
            String level1,
            String level2,
            String item,
            Target target,
            String direction,
            String standard,
            BigDecimal weight,
            String actual,
            BigDecimal completion,
            BigDecimal scorePrinted,
            String deviationReason) {

        /** A line of a form that is being filled in. */
        public static Line draft(
                String level1, String level2, String item, Target target, BigDecimal weight, String actual, BigDecimal completion, String reason) {
            return new Line(level1, level2, item, target, null, null, weight, actual, completion, null, reason);
        }

        /** The same with other points; null for none. */
        Line withWeight(BigDecimal points) {
            return new Line(level1, level2, item, target, direction, standard, points, actual, completion, scorePrinted, deviationReason);
        }

        Line withReason(String reason) {
            return new Line(level1, level2, item, target, direction, standard, weight, actual, completion, scorePrinted, reason);
        }
    }
}
