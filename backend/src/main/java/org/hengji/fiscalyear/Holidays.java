package org.hengji.fiscalyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Named;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a region that differ from the week: those announced for the country, and those its finance bureau has set. */
@Service
class Holidays {

    private static final Post EDITOR = Post.FINANCE_PERFORMANCE;

    private final HolidayNotices notices;
    private final RegionHolidayMapper mapper;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holidays(HolidayNotices notices, RegionHolidayMapper mapper, Organisations organisations, AuditTrail audit,
             ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.mapper = mapper;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The year as it counts in the person's region. */
    HolidayYear year(Actor actor, int year) {
        OrgUnit region = organisations.get(regionOf(actor));
        List<Holiday> own = mapper.of(region.id());
        Set<LocalDate> set = own.stream().map(Holiday::day).collect(Collectors.toSet());
        Map<LocalDate, Holiday> days = new HashMap<>(notices.days());
        own.forEach(holiday -> days.put(holiday.day(), holiday));
        List<HolidayYear.Day> ofYear = days.values().stream().filter(h -> h.day().getYear() == year).sorted(Comparator.comparing(Holiday::day))
                .map(h -> new HolidayYear.Day(h.day(), h.kind(), h.name(), set.contains(h.day()))).toList();
        return new HolidayYear(new Named(region.id(), region.name()), year, notices.source(year).orElse(null), ofYear, mayEdit(actor, region.id()));
    }

    /** Sets days of the person's region, in place of what they were: all of them, or the refusal. */
    @Transactional
    void set(Actor actor, List<Holiday> days) {
        OrgUnit region = editable(actor);
        requireOnce(days);
        for (Holiday day : days) {
            mapper.delete(region.id(), day.day());
            mapper.insert(region.id(), day, actor.userId(), clock.instant());
        }
        changed(actor, region, days.stream().map(d -> d.day() + " " + d.kind().label() + "（" + d.name() + "）").collect(Collectors.joining("，")));
    }

    /** Takes a region's own day back: the country's calendar counts again. */
    @Transactional
    void clear(Actor actor, LocalDate day) {
        OrgUnit region = editable(actor);
        if (mapper.delete(region.id(), day) == 0) {
            throw Refusal.notFound("本地区对 " + day + " 的设置");
        }
        changed(actor, region, "取消对 " + day + " 的设置");
    }

    private void changed(Actor actor, OrgUnit region, String what) {
        audit.record(new AuditRecord(actor, EDITOR, AuditAction.SET_HOLIDAYS, region.id(), null,
                new Subject(Subject.Kind.CALENDAR, region.id(), region.name() + "节假日"), null, null, what));
        events.publishEvent(new HolidaysChanged(region.id()));
    }

    private OrgUnit editable(Actor actor) {
        long region = regionOf(actor);
        if (!mayEdit(actor, region)) {
            throw Refusal.forbidden("节假日由财政绩效科设置，您的岗位不能进行此项操作");
        }
        OrgUnit place = organisations.get(region);
        organisations.lock(place);
        return place;
    }

    private static boolean mayEdit(Actor actor, long regionId) {
        return actor.holds(new Desk(EDITOR, regionId));
    }

    private static long regionOf(Actor actor) {
        return actor.posts().stream().map(Actor.Holding::regionId).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> Refusal.notFound("您所在的地区"));
    }

    private static void requireOnce(List<Holiday> days) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            if (!seen.add(days.get(i).day())) {
                throw Refusal.invalid("/days/" + i + "/day", days.get(i).day() + " 出现了两次，请只留一行");
            }
        }
    }
}
