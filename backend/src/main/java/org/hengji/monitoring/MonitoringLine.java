package org.hengji.monitoring;

/**
 * What a report says about one indicator.
 *
 * @param actual  完成情况 so far
 * @param reason  原因说明, and {@code measure} 纠偏措施: needed unless the target will certainly be reached
 */
record MonitoringLine(long indicatorId, String actual, Probability probability, Cause cause, String reason, String measure) {

    /** The same said about an indicator of another version. */
    MonitoringLine of(long itsIndicatorId) {
        return new MonitoringLine(itsIndicatorId, actual, probability, cause, reason, measure);
    }

    static MonitoringLine blank(long indicatorId) {
        return new MonitoringLine(indicatorId, null, null, null, null, null);
    }
}
