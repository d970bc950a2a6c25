package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.List;

/**
 * What follows a warning of the monitoring.
 *
 * @param attainmentGap percentage points between goal attainment and execution above which there is a warning; null for none
 * @param choices       what the unit may answer
 * @param workingDays   working days within which it must answer
 */
public record MonitoringWarning(BigDecimal attainmentGap, List<String> choices, int workingDays) {

    public MonitoringWarning {
        choices = List.copyOf(choices);
    }
}
