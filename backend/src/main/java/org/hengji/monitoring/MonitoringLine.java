package org.hengji.monitoring;

/**
 * What a report says about one indicator.
 *
 * @param actual     完成情况 so far
 * @param expected   全年预计完成情况
 * @param causeGroup 偏差原因 of the pack's form: the group, and {@code cause} within it, which may be left out
 * @param reason     原因说明, and {@code measure} 纠偏措施: needed where the form asks for them
 */
record MonitoringLine(long indicatorId, String actual, String expected, Probability probability, String causeGroup, String cause,
                      String reason, String measure) {

    /** The same said about an indicator of another version. */
    MonitoringLine of(long itsIndicatorId) {
        return new MonitoringLine(itsIndicatorId, actual, expected, probability, causeGroup, cause, reason, measure);
    }

    static MonitoringLine blank(long indicatorId) {
        return new MonitoringLine(indicatorId, null, null, null, null, null, null, null);
    }
}
