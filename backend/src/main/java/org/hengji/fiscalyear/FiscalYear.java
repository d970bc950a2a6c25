package org.hengji.fiscalyear;

/** A budget year of one region, and the rule pack whose calendar it follows. */
public record FiscalYear(long id, long regionId, int yearNo, String rulePackId, OpeningMode openingMode) {

    /** Checkpoints open by themselves on their date, or only at the finance bureau's word. */
    public enum OpeningMode { BY_DATE, BY_HAND }
}
