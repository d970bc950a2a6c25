package org.hengji.core.rulepack;

/** The light of a monitoring report. */
public enum Light {

    GREEN("正常"),
    YELLOW("预警"),
    RED("严重");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    /** What the light says, in Chinese. */
    public String label() {
        return label;
    }

    /** The graver of the two. */
    public Light worse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
