package org.hengji.core.prereview.across;

import java.util.List;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class AcrossRules {

    public static final List<Rule> ALL = List.of(
            new Rule("ACROSS-01", FindingKind.PROJECT_OVERLAP, "两个项目的目标和指标相同，用途或保障对象也相同；或单月项目与全年项目名称相同。", Overlaps::check),
            new Rule("ACROSS-02", FindingKind.CROSS_LEVEL_MISMATCH, "同一指标在部门整体目标和项目目标中的指标值不同。", CrossLevel::check),
            new Rule("ACROSS-03", FindingKind.CONFLICTING_TARGETS, "预算执行率与结转结余率的指标值合起来不是100%。", ConflictingRates::check),
            new Rule("ACROSS-04", FindingKind.NOT_APPLICABLE_INDICATOR, "部门比率指标的分母在本预算中为零。", ZeroDenominators::check),
            new Rule("ACROSS-05", FindingKind.COUNT_MISMATCH, "名称中的人数、职工人数、车辆数、项目时间前后不一。", Counts::check));

    private AcrossRules() {
    }
}
