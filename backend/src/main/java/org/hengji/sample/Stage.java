package org.hengji.sample;

/** How far a sample goal has come in its year, in the order of the year. */
enum Stage {
    DRAFT, WITHDRAWN, RETURNED, UNIT_LEADER, SUPERVISOR, BUSINESS, COUNTERSIGN, PERFORMANCE, REJECTED, GRANTED,
    REPORTING, REPORT_RETURNED, REPORT_SUPERVISOR, REPORT_FINANCE, REPORTED,
    EVALUATING, EVALUATION_RETURNED, EVALUATION_SUPERVISOR, EVALUATION_FINANCE,
    FEEDBACK, RECTIFICATION, ACCEPTANCE, CONFIRMATION, COMPLETED;

    boolean from(Stage earliest) {
        return compareTo(earliest) >= 0;
    }
}
