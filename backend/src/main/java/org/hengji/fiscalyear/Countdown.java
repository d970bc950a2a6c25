package org.hengji.fiscalyear;

import java.time.LocalDate;

/**
 * A deadline seen from today.
 *
 * @param overdue         whether the day has passed
 * @param workingDaysLeft working days until the day, 0 on the day itself; below 0 the working days that have begun since
 */
public record Countdown(LocalDate dueOn, boolean overdue, int workingDaysLeft) {}
