package org.hengji.evaluation.panel;

import org.hengji.organisation.Post;

/** Who evaluates: the supervising department, or the finance bureau. */
public enum KeyEvaluationKind {
    DEPARTMENT("部门评价", Post.SUPERVISOR, Post.SUPERVISOR), FINANCE("财政评价", Post.FINANCE_PERFORMANCE, Post.FINANCE_CHIEF);

    private final String label;
    private final Post lead;
    private final Post settler;

    KeyEvaluationKind(String label, Post lead, Post settler) {
        this.label = label;
        this.lead = lead;
        this.settler = settler;
    }

    public String label() {
        return label;
    }

    /** Who forms the panel and drafts the report. */
    Post lead() {
        return lead;
    }

    /** Who settles it; at the department another person than the one who finalised it. */
    Post settler() {
        return settler;
    }
}
