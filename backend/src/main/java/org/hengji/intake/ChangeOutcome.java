package org.hengji.intake;

/** What became of a change. */
enum ChangeOutcome {
    WRITTEN("已写入"), NOT_CHOSEN("未选择"), BLOCKED("不能变更，保持原样");

    private final String label;

    ChangeOutcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
