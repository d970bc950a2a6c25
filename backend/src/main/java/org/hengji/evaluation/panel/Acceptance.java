package org.hengji.evaluation.panel;

/**
 * A score far from the others that the lead lets stand.
 *
 * @param number the expert's
 * @param code   of the criterion; {@link #TOTAL} for the total
 */
record Acceptance(int number, String code, String reason) {

    /** Stands for the total of a sheet, where others name a criterion. */
    static final String TOTAL = "total";
}
