package org.hengji.monitoring;

/** Whether an indicator's target will be reached by the end of the year (完成目标可能性). */
public enum Probability {
    CERTAIN("确定能"), POSSIBLE("有可能"), IMPOSSIBLE("完全不可能");

    private final String label;

    Probability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
