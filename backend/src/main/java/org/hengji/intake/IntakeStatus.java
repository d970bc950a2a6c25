package org.hengji.intake;

/** Where an import stands. */
enum IntakeStatus {
    READING("读取中"), READY("待提交"), COMMITTING("提交中"), COMMITTED("已提交"), REFUSED("不能导入");

    private final String label;

    IntakeStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether somebody works on it at this moment. */
    boolean running() {
        return this == READING || this == COMMITTING;
    }
}
