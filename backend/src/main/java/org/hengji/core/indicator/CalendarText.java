package org.hengji.core.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, part of a year, month or day as a text names it.
 *
 * @param year  the year, or null if the text leaves it out
 * @param first its first month
 * @param last  its last month
 * @param day   its day, or null for whole months
 * @param vague whether it names no month: 年底, 年内
 */
record CalendarText(Integer year, int first, int last, Integer day, boolean vague) {

    static final String PATTERN = "(?:(?<year>(?:19|20)\\d{2})(?:学?年)?度?(?:全年)?[-./]?|[当本今全]年)?"
            + "(?:(?<month>1[0-2]|0?[1-9])(?<mark>月份?|[-./](?=\\d)|$)(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号]?)?"
            + "|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)?"
            + "(?<part>上旬|中旬|下旬|月?初|月?底|月?末|年底|年末|年内|年终|年初|内)?";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final String QUARTERS = "一二三四";
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    /** What a text names; empty if it names no day, month or year. */
    static Optional<CalendarText> read(String text) {
        Matcher found = WHOLE.matcher(text);
        if (text.isEmpty() || text.matches("内|\\d+") || !found.matches()) {
            return Optional.empty();
        }
        Integer year = found.group("year") == null ? null : Integer.valueOf(found.group("year"));
        if (found.group("month") != null) {
            int month = Integer.parseInt(found.group("month"));
            Integer day = found.group("day") == null ? null : Integer.valueOf(found.group("day"));
            if (year == null && !found.group("mark").startsWith("月")) {
                return Optional.empty();
            }
            // A day that the month cannot have makes the text no date; a leap day needs its year to be refused.
            return day != null && day > YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth()
                    ? Optional.empty() : Optional.of(new CalendarText(year, month, month, day, false));
        }
        if (found.group("quarter") != null) {
            int quarter = Math.max(QUARTERS.indexOf(found.group("quarter")), "1234".indexOf(found.group("quarter")));
            return Optional.of(new CalendarText(year, quarter * MONTHS_OF_QUARTER + 1, (quarter + 1) * MONTHS_OF_QUARTER, null, false));
        }
        if (found.group("half") != null) {
            boolean second = found.group("half").equals("下");
            return Optional.of(new CalendarText(year, second ? MONTHS_OF_HALF + 1 : 1, second ? MONTHS : MONTHS_OF_HALF, null, false));
        }
        return Optional.of(new CalendarText(year, 1, MONTHS, null, year == null));
    }

    /** The same in another year, if the text leaves its year out. */
    CalendarText orIn(Integer other) {
        return year != null ? this : new CalendarText(other, first, last, day, vague && other == null);
    }

    Optional<LocalDate> from() {
        return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, Month.of(first), day == null ? 1 : day));
    }

    Optional<LocalDate> to() {
        return year == null ? Optional.empty()
                : Optional.of(day == null ? YearMonth.of(year, last).atEndOfMonth() : LocalDate.of(year, last, day));
    }
}
