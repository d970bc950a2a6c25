package org.hengji.goal;

/** Where a goal stands in its year. */
public enum GoalStatus {
    /** Being written; nobody but the unit has seen it. */
    DRAFT("编制中"),
    /** Lies with a reviewer; {@link Goal#step()} says with whom. */
    UNDER_REVIEW("审核中"),
    /** A reviewer sent it back; the unit mends and submits again. */
    RETURNED("已退回"),
    /** Granted with the budget (批复); waits for its first checkpoint. */
    APPROVED("已批复"),
    /** Refused by the finance bureau; the end. */
    REJECTED("不予批复"),
    MONITORING("监控中"),
    SELF_EVALUATION("自评中"),
    RESULT_APPLICATION("结果应用中"),
    /** The year is over and the result is settled; the end. */
    COMPLETED("已办结"),
    /** Given up in the year with the bureau's leave; the end. */
    CANCELLED("已取消");

    private final String label;

    GoalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean drafting() {
        return this == DRAFT || this == RETURNED;
    }
}
