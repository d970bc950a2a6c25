package org.hengji.results;

/** Where a result is on its way into use. */
public enum ResultStatus {
    FEEDBACK("待反馈", ResultStep.RESULT_FEEDBACK),
    RECTIFICATION("整改中", ResultStep.RESULT_RECTIFICATION),
    ACCEPTANCE("待验收", ResultStep.RESULT_ACCEPTANCE),
    CONFIRMATION("待确认", ResultStep.RESULT_CONFIRMATION),
    CONFIRMED("已确认", null);

    private final String label;
    private final ResultStep step;

    ResultStatus(String label, ResultStep step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** The step at which a result of this status lies; null at the end. */
    ResultStep step() {
        return step;
    }

    static ResultStatus at(ResultStep step) {
        return switch (step) {
            case RESULT_FEEDBACK -> FEEDBACK;
            case RESULT_RECTIFICATION -> RECTIFICATION;
            case RESULT_ACCEPTANCE -> ACCEPTANCE;
            case RESULT_CONFIRMATION -> CONFIRMATION;
        };
    }
}
