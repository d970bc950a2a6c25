package org.hengji.goal;

/** What an adjustment in the year (目标调整) does to the goals of a year that has been granted. */
public enum AdjustmentKind {
    /** The goal goes on with other content or another budget. */
    ADJUST("调整"),
    /** The goal is given up. */
    CANCEL("取消"),
    /** A project that the budget has come to hold within the year. */
    ADD("追加");

    private final String label;

    AdjustmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
