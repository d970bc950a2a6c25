package org.hengji.core.rulepack;

import java.util.List;
import org.hengji.core.indicator.LevelTree.Level;

/**
 * How the goal of a department as a whole (部门整体绩效目标) is laid out.
 *
 * @param layout    whether it holds indicators or a goal for each duty
 * @param levels    the indicator levels of the form; empty for goals by duty
 * @param standards the standard (评价标准) by which the form grades the completion of a duty, in percent, best first; empty if it has none
 */
public record DepartmentGoals(Layout layout, List<Level> levels, List<GradeBand> standards) {

    public DepartmentGoals {
        levels = List.copyOf(levels);
        standards = List.copyOf(standards);
    }

    /** INDICATORS 按指标体系; SUB_GOALS 按职责分项. */
    public enum Layout { INDICATORS, SUB_GOALS }
}
