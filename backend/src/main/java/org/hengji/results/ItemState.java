package org.hengji.results;

/** Where an item of the ledger stands. */
public enum ItemState {
    OPEN("待整改"), DONE("待验收"), ACCEPTED("已验收"), RETURNED("验收未通过"),
    /** It was accepted, and that was taken back. */
    REOPENED("重新整改");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is the unit's turn. */
    boolean withUnit() {
        return this == OPEN || this == RETURNED || this == REOPENED;
    }
}
