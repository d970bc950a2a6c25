package org.hengji.intake;

/** Where an import stands. */
enum IntakeStatus {
    READY("待提交"), COMMITTED("已提交");

    private final String label;

    IntakeStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
