package org.hengji.core.scoring;

import org.hengji.core.rulepack.Severity;

/** What a reader of a score should know. */
public enum ScoreFlag {

    SCORE_UNEXPLAINED("score-unexplained", Severity.ERROR, "表列得分与按规则计算的得分不符"),
    SCORE_ABOVE_WEIGHT("score-above-weight", Severity.ERROR, "得分超过分值"),
    SCORE_NEGATIVE("score-negative", Severity.ERROR, "得分小于 0"),
    SCORE_MISSING("score-missing", Severity.WARNING, "有分值而没有填写得分"),
    WEIGHT_MISSING("weight-missing", Severity.WARNING, "没有填写分值"),
    REASON_MISSING("reason-missing", Severity.WARNING, "未得满分，缺少偏差原因"),
    OVER_ACHIEVED("over-achieved", Severity.WARNING, "完成值远高于指标值，缺少原因说明"),
    ACTUAL_MISSING("actual-missing", Severity.WARNING, "缺少实际完成值"),
    ACTUAL_UNREADABLE("actual-unreadable", Severity.WARNING, "实际完成值无法与指标值比较"),
    COMPLETION_MISSING("completion-missing", Severity.WARNING, "缺少人工评定的完成程度"),
    TARGET_UNREADABLE("target-unreadable", Severity.WARNING, "指标值无法识别"),
    BUDGET_ZERO("budget-zero", Severity.WARNING, "预算数为 0，执行率不计分"),
    EXECUTED_ABOVE_BUDGET("executed-above-budget", Severity.WARNING, "执行数大于预算数，按满分封顶"),
    RATE_MISMATCH("rate-mismatch", Severity.WARNING, "表列执行率与执行数、预算数不符"),
    NO_INDICATOR("no-indicator", Severity.WARNING, "没有绩效指标，只按预算执行率评分"),
    LEVEL_UNKNOWN("level-unknown", Severity.WARNING, "有一级指标不在指标体系内，分值平均分配"),
    WEIGHTS_MISSING("weights-missing", Severity.WARNING, "表上没有各指标的分值"),
    ACTUALS_MISSING("actuals-missing", Severity.WARNING, "表上没有各指标的实际完成值"),
    WEIGHTS_NOT_100("weights-not-100", Severity.ERROR, "分值合计不是 100"),
    TOTAL_MISMATCH("total-mismatch", Severity.ERROR, "表列总分不等于各行得分之和"),
    TOTAL_DIFFERS("total-differs", Severity.WARNING, "表列总分与按规则重算的总分不同"),
    GRADE_MISMATCH("grade-mismatch", Severity.ERROR, "表列等级与总分不符"),
    GIVEN_OUTSIDE_ROOM("given-outside-room", Severity.ERROR, "自定得分超出规则允许的幅度，仍按规则计分"),
    GIVEN_WITHOUT_REASON("given-without-reason", Severity.WARNING, "自定得分缺少理由"),
    INCOMPLETE("incomplete", Severity.WARNING, "有未能评分的项目，暂不定级");

    private final String code;
    private final Severity severity;
    private final String label;

    ScoreFlag(String code, Severity severity, String label) {
        this.code = code;
        this.severity = severity;
        this.label = label;
    }

    /** The stable code, for example reason-missing. */
    public String code() {
        return code;
    }

    /** ERROR for what contradicts a rule; WARNING for what is missing or should be looked at. */
    public Severity severity() {
        return severity;
    }

    /** What it says, in Chinese. */
    public String label() {
        return label;
    }
}
