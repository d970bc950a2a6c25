package org.hengji.review;

/** Where a filing is in its life: the unit fills it in, the supervising department reviews, the finance bureau confirms. */
public enum FilingStatus {
    DRAFT("填报中"),
    SUPERVISOR_REVIEW("主管部门审核"),
    FINANCE_REVIEW("财政审核"),
    /** Drawn by lot: the finance bureau scores it anew. */
    RECHECK("抽查复核"),
    /** A reviewer sent it back; the unit mends and submits again. */
    RETURNED("已退回"),
    CONFIRMED("已确认"),
    /** The goal was given up; nothing more is filed. */
    CANCELLED("已终止");

    private final String label;

    FilingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean drafting() {
        return this == DRAFT || this == RETURNED;
    }
}
