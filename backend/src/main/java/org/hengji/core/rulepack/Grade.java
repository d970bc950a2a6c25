package org.hengji.core.rulepack;

/** The grade of an evaluation. */
public enum Grade {

    EXCELLENT("优"),
    GOOD("良"),
    FAIR("中"),
    POOR("差");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The grade in Chinese. */
    public String label() {
        return label;
    }
}
