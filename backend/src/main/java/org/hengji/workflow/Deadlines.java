package org.hengji.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.WorkCalendar;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Until when a step should be done, in working days of the goal's region, and what its rule pack asks for around that day. */
@Component
class Deadlines {

    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final Clock clock;

    Deadlines(RulePacks packs, WorkingDays workingDays, Clock clock) {
        this.packs = packs;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param on     the last day of the step
     * @param wakeOn the first day on which something is to be done about it; null for never
     */
    record Due(LocalDate on, LocalDate wakeOn) {}

    /** For work that comes to the desk today. */
    Due of(Goal goal, Step step) {
        LocalDate today = today();
        RulePack pack = packs.get(goal.rulePackId());
        LocalDate on = dueOn(goal.regionId(), pack, step.name(), today);
        return new Due(on, plan(goal.regionId(), pack, step.name(), today, on).wakeOn(DuePlan.none(), today));
    }

    /** What the deadline of an open item asks for, and when. */
    DuePlan plan(DueItem item) {
        return plan(item.regionId(), packs.get(item.rulePackId()), item.step(), came(item), item.dueOn());
    }

    /** The deadline of an open item as the calendar now counts it. */
    LocalDate recount(DueItem item) {
        return dueOn(item.regionId(), packs.get(item.rulePackId()), item.step(), came(item));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate came(DueItem item) {
        return LocalDate.ofInstant(item.createdAt(), clock.getZone());
    }

    private LocalDate dueOn(long regionId, RulePack pack, String step, LocalDate from) {
        return workingDays.of(regionId).after(from, pack.workingDays(step));
    }

    private DuePlan plan(long regionId, RulePack pack, String step, LocalDate came, LocalDate dueOn) {
        WorkCalendar calendar = workingDays.of(regionId);
        return new DuePlan(came, dueOn, step, pack.overdueRules(), calendar);
    }
}
