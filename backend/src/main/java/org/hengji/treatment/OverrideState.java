package org.hengji.treatment;

/** Where an asked exception stands. */
public enum OverrideState {
    OPEN("待审批"), GRANTED("已准予"), REFUSED("未准予"), WITHDRAWN("已撤回");

    private final String label;

    OverrideState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
