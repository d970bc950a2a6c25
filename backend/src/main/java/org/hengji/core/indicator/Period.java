package org.hengji.core.indicator;

import java.time.LocalDate;

/**
 * Days of the calendar that a target names with certainty.
 *
 * @param from the first day, or null where the text only says until when
 * @param to   the last day
 */
public record Period(LocalDate from, LocalDate to) {
}
