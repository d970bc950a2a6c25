package org.hengji.fiscalyear;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.Source;
import org.springframework.stereotype.Component;

/** The State Council's notices (节假日安排的通知), one for each year, as {@code rules/holidays.yaml} gives them. */
@Component
class HolidayNotices {

    private static final String FILE = "/rules/holidays.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    record Notices(List<Notice> years) {}

    /** What the notice for a year announces; it may name days of the year before. */
    record Notice(int year, Source source, List<Announced> holidays) {

        List<Holiday> days() {
            return holidays.stream().flatMap(h -> h.days().stream()).toList();
        }
    }

    /** @param off first and last day of the holiday */
    record Announced(String name, List<LocalDate> off, List<LocalDate> work) {

        List<Holiday> days() {
            List<Holiday> days = new ArrayList<>();
            off.get(0).datesUntil(off.get(1).plusDays(1)).forEach(day -> days.add(new Holiday(day, Holiday.Kind.OFF, name)));
            work.forEach(day -> days.add(new Holiday(day, Holiday.Kind.WORK, name)));
            return days;
        }
    }

    private final Map<Integer, Notice> byYear;
    private final Map<LocalDate, Holiday> days;

    HolidayNotices() {
        try (InputStream in = HolidayNotices.class.getResourceAsStream(FILE)) {
            List<Notice> notices = YAML.readValue(in, Notices.class).years();
            byYear = notices.stream().collect(Collectors.toMap(Notice::year, Function.identity()));
            days = notices.stream().flatMap(n -> n.days().stream()).collect(Collectors.toMap(Holiday::day, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the days of the year come from; empty if its notice is not among them. */
    Optional<Source> source(int year) {
        return Optional.ofNullable(byYear.get(year)).map(Notice::source);
    }

    Map<LocalDate, Holiday> days() {
        return days;
    }
}
