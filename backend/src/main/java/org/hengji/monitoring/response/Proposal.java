package org.hengji.monitoring.response;

/** What the bureau's desk proposes to do about a project's money. */
public enum Proposal {
    HOLD("暂缓拨款"), STOP("停止拨款"), NONE("不暂缓");

    private final String label;

    Proposal(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
