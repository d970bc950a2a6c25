package org.hengji.core.scoring;

/** What a reader of a score should know. */
public enum ScoreFlag {

    REASON_MISSING("reason-missing", "未得满分，缺少偏差原因"),
    OVER_ACHIEVED("over-achieved", "完成值远高于指标值，缺少原因说明"),
    ACTUAL_MISSING("actual-missing", "缺少实际完成值"),
    ACTUAL_UNREADABLE("actual-unreadable", "实际完成值无法与指标值比较"),
    COMPLETION_MISSING("completion-missing", "缺少人工评定的完成程度"),
    TARGET_UNREADABLE("target-unreadable", "指标值无法识别"),
    BUDGET_ZERO("budget-zero", "预算数为 0，执行率不计分"),
    EXECUTED_ABOVE_BUDGET("executed-above-budget", "执行数大于预算数，按满分封顶"),
    NO_INDICATOR("no-indicator", "没有绩效指标，只按预算执行率评分"),
    LEVEL_UNKNOWN("level-unknown", "有一级指标不在指标体系内，分值平均分配"),
    WEIGHTS_NOT_100("weights-not-100", "分值合计不是 100"),
    INCOMPLETE("incomplete", "有未能评分的项目，暂不定级");

    private final String code;
    private final String label;

    ScoreFlag(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The stable code, for example reason-missing. */
    public String code() {
        return code;
    }

    /** What it says, in Chinese. */
    public String label() {
        return label;
    }
}
