package org.hengji.core.indicator;

/** Which actual values are better. */
public enum Direction {

    MORE("越多越好"),
    LESS("越少越好"),
    EXACT("恰好达到为好");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The same in Chinese. */
    public String label() {
        return label;
    }
}
