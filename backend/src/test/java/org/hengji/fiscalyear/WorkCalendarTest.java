package org.hengji.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hengji.core.rulepack.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final HolidayNotices NOTICES = new HolidayNotices();
    private static final WorkCalendar CALENDAR = new WorkCalendar(NOTICES.days());

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, true", "2025-09-27, false", "2025-09-28, true", "2025-10-01, false", "2025-10-08, false", "2025-10-09, true",
        "2025-10-11, true", "2025-10-12, false", "2022-12-31, false", "2026-01-04, true", "2026-02-23, false", "2026-02-28, true",
        "2027-10-01, true"})
    void aWorkingDayIsWhatTheNoticeSaysAndOtherwiseTheWeek(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-29, 3, 2025-10-10", // the 30th, then the 9th and 10th after the holiday
        "2025-09-26, 2, 2025-09-29", // Sunday the 28th is worked
        "2025-10-10, 1, 2025-10-11", // Saturday the 11th is worked
        "2023-01-20, 1, 2023-01-28", "2025-09-30, 0, 2025-09-30"})
    void countsForwardAcrossHolidays(LocalDate start, int days, LocalDate end) {
        assertThat(CALENDAR.after(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-10, 2, 2025-09-30", "2025-10-13, 1, 2025-10-11", "2025-10-10, 0, 2025-10-10"})
    void countsBackwardAcrossHolidays(LocalDate end, int days, LocalDate start) {
        assertThat(CALENDAR.before(end, days)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 2025-10-10, 2", "2025-10-05, 2025-10-10, 2", "2025-10-10, 2025-10-10, 0", "2025-10-11, 2025-10-10, -1",
        "2025-10-12, 2025-10-10, -1", "2025-10-14, 2025-10-10, -3", "2025-08-30, 2025-08-29, 0"})
    void saysHowManyWorkingDaysAreLeftOrHaveGone(LocalDate today, LocalDate due, int left) {
        assertThat(CALENDAR.left(today, due)).isEqualTo(left);
    }

    @Test
    void aRegionsOwnDayStandsForTheCountrys() {
        Map<LocalDate, Holiday> days = new HashMap<>(NOTICES.days());
        days.put(LocalDate.of(2025, 9, 30), new Holiday(LocalDate.of(2025, 9, 30), Holiday.Kind.OFF, "古尔邦节"));

        assertThat(new WorkCalendar(days).after(LocalDate.of(2025, 9, 29), 1)).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    /** Every day worked in exchange lies on a weekend, and every holiday takes at least one weekday or joins a weekend. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void theNoticeOfAYearHoldsTogether(int year) {
        assertThat(NOTICES.source(year)).hasValueSatisfying(source -> {
            assertThat(source.number()).startsWith("国办发明电〔" + (year - 1) + "〕");
            assertThat(source.confidence()).isEqualTo(Source.Confidence.VERIFIED);
        });
        assertThat(NOTICES.days().values()).filteredOn(h -> h.day().getYear() == year && h.kind() == Holiday.Kind.WORK)
                .allSatisfy(h -> assertThat(WorkCalendar.weekend(h.day())).as(h.day() + "").isTrue());
        long gained = NOTICES.days().values().stream().filter(h -> h.day().getYear() == year && h.kind() == Holiday.Kind.OFF)
                .filter(h -> !WorkCalendar.weekend(h.day())).count();
        long worked = NOTICES.days().values().stream().filter(h -> h.day().getYear() == year && h.kind() == Holiday.Kind.WORK).count();
        // Eleven days of holiday by law until 2024, thirteen since; those that fall on a weekend are made up for or not.
        assertThat(gained - worked).isBetween(year < 2025 ? 9L : 11L, year < 2025 ? 11L : 13L);
    }
}
