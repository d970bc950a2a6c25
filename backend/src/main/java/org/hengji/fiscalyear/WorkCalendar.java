package org.hengji.fiscalyear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** The working days (工作日) of one region: the week, and the days that differ from it. */
public final class WorkCalendar {

    private final Map<LocalDate, Holiday> different;

    WorkCalendar(Map<LocalDate, Holiday> different) {
        this.different = different;
    }

    public boolean isWorkingDay(LocalDate day) {
        Holiday holiday = different.get(day);
        return holiday == null ? !weekend(day) : holiday.kind() == Holiday.Kind.WORK;
    }

    /** The day that lies the given number of working days after the start; the start itself for none. */
    public LocalDate after(LocalDate start, int days) {
        return count(start, days, 1);
    }

    /** The day that lies the given number of working days before the end; the end itself for none. */
    public LocalDate before(LocalDate end, int days) {
        return count(end, days, -1);
    }

    /**
     * Working days from today until a day: 0 on the day itself, and below 0 after it by the working days that have begun since.
     * A weekend after the day counts nothing, so 0 alone does not say whether the day has passed.
     */
    public int left(LocalDate today, LocalDate until) {
        return until.isBefore(today) ? -between(until, today) : between(today, until);
    }

    private int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private LocalDate count(LocalDate start, int days, int direction) {
        LocalDate day = start;
        for (int left = days; left > 0;) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
