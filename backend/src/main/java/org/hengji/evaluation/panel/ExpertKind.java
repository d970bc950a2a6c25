package org.hengji.evaluation.panel;

/** What somebody in the pool is. */
public enum ExpertKind {
    EXPERT("专家"), THIRD_PARTY("第三方机构");

    private final String label;

    ExpertKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
