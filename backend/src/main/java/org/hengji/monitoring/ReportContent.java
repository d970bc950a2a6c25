package org.hengji.monitoring;

import java.util.List;

/**
 * The rows of a report.
 *
 * @param measures  what it promises because of its light
 * @param followUps what it says of measures promised before
 */
record ReportContent(List<MonitoringLine> lines, List<Measure> measures, List<FollowUp> followUps) {}
