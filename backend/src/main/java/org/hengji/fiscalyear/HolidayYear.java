package org.hengji.fiscalyear;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.rulepack.Source;
import org.hengji.platform.web.Named;

/**
 * A year of a region's calendar.
 *
 * @param source  the State Council's notice; null while it is not among those that ship
 * @param days    days that differ from the week, in order
 * @param mayEdit whether the person may set days
 */
record HolidayYear(Named region, int year, @Nullable Source source, List<Day> days, boolean mayEdit) {

    /** @param own set by the region itself */
    record Day(LocalDate day, Holiday.Kind kind, String name, boolean own) {}
}
