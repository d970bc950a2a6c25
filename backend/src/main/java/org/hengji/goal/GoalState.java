package org.hengji.goal;

import jakarta.annotation.Nullable;
import java.util.Set;
import org.hengji.organisation.Actor;

/** Where a goal stands after a command, and what the person may do next. */
public record GoalState(long id, int version, GoalStatus status, String statusName, @Nullable GoalStep step, @Nullable String stepName,
                        Set<GoalAction> permittedActions) {

    public static GoalState of(Goal goal, Actor actor) {
        return new GoalState(goal.id(), goal.version(), goal.status(), goal.status().label(), goal.step(),
                goal.step() == null ? null : goal.step().label(), GoalPermissions.permitted(goal, actor));
    }
}
