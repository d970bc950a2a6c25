package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A point of the year at which goals are monitored.
 *
 * @param label            what the forms call it, for example 3月底
 * @param on               month and day, for example 03-31
 * @param executionAtLeast percent of the budget that should have been spent by then; less is a warning; null for no such line
 */
public record MonitoringPoint(String label, String on, BigDecimal executionAtLeast) {

    /** The day it falls on in a year. */
    public LocalDate in(int year) {
        return MonthDay.parse("--" + on).atYear(year);
    }
}
