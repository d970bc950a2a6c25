package org.hengji.fiscalyear;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendars of the regions: the State Council's notices, with the region's own days in their place. */
@Component
public class WorkingDays {

    /** What another node has changed is seen after this long; every work item asks, so the database cannot be asked each time. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final HolidayNotices notices;
    private final RegionHolidayMapper mapper;
    private final Clock clock;
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    WorkingDays(HolidayNotices notices, RegionHolidayMapper mapper, Clock clock) {
        this.notices = notices;
        this.mapper = mapper;
        this.clock = clock;
    }

    public WorkCalendar of(long regionId) {
        Instant now = clock.instant();
        Read last = read.get(regionId);
        if (last == null || Duration.between(last.at(), now).abs().compareTo(FRESH) > 0) {
            last = new Read(calendar(regionId), now);
            read.put(regionId, last);
        }
        return last.calendar();
    }

    /** How the day stands to today in the region. */
    public Countdown until(long regionId, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return new Countdown(day, day.isBefore(today), of(regionId).left(today, day));
    }

    private WorkCalendar calendar(long regionId) {
        Map<LocalDate, Holiday> days = new HashMap<>(notices.days());
        mapper.of(regionId).forEach(own -> days.put(own.day(), own));
        return new WorkCalendar(days);
    }

    /** Whoever counts anew after a change must find it here. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(HolidaysChanged change) {
        read.remove(change.regionId());
    }

    private record Read(WorkCalendar calendar, Instant at) {}
}
