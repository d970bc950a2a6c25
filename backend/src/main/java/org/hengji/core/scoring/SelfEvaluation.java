package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Target;

/**
 * What is to be scored.
 *
 * @param departmentGoal  whether it is the goal of the department as a whole
 * @param budgetYuan      全年预算数 in 元, or null if it is not known
 * @param executedYuan    全年执行数 in 元, or null if it is not known
 * @param executionWeight points of 预算执行率 that the form prints, or null for the pack's
 * @param lines           the indicators in order
 */
public record SelfEvaluation(
        boolean departmentGoal,
        BigDecimal budgetYuan,
        BigDecimal executedYuan,
        BigDecimal executionWeight,
        List<Line> lines) {

    public SelfEvaluation {
        lines = List.copyOf(lines);
    }

    /**
     * An indicator with what was achieved.
     *
     * @param level1          一级指标 as printed
     * @param level2          二级指标 as printed, or null
     * @param item            三级指标
     * @param target          the target
     * @param weight          points that the form gives it, or null
     * @param actual          实际完成值 as written, or null
     * @param completion      completion in percent as a person judged it, or null
     * @param deviationReason 偏差原因, or null
     */
    public record Line(
            String level1,
            String level2,
            String item,
            Target target,
            BigDecimal weight,
            String actual,
            BigDecimal completion,
            String deviationReason) {
    }
}
