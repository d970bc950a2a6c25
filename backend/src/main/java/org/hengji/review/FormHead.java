package org.hengji.review;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.hengji.goal.GoalKind;
import org.hengji.organisation.Step;
import org.hengji.platform.web.Named;

/** What every form shows at its head: the goal, whose it is, and at which step the form lies. */
public record FormHead(long id, int version, GoalRef goal, @Nullable String projectCode, Named unit, int fiscalYear,
                       @Nullable String step, @Nullable String stepName, Instant updatedAt) {

    public record GoalRef(long id, String name, GoalKind kind) {}

    public static FormHead of(GoalForm form) {
        Step step = form.step();
        return new FormHead(form.id(), form.version(), new GoalRef(form.goalId(), form.goalName(), form.goalKind()), form.projectCode(),
                new Named(form.unitId(), form.unitName()), form.yearNo(),
                step == null ? null : step.name(), step == null ? null : step.label(), form.updatedAt());
    }
}
