package org.hengji.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Until when a step should be done: the working days that the goal's rule pack gives it. */
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

    LocalDate of(Goal goal, Step step) {
        int days = packs.get(goal.rulePackId()).workingDays(step.name());
        return workingDays.after(LocalDate.now(clock), days);
    }
}
