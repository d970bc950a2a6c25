package org.hengji.core.rulepack;

/** What a result does to the next budget (与预算挂钩). */
public enum Treatment {

    PRIORITY("优先保障"),
    SUPPORT("保障"),
    REDUCE("压减"),
    CANCEL("取消");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    /** The treatment in Chinese. */
    public String label() {
        return label;
    }
}
