package org.hengji.dossier;

import org.hengji.goal.AdditionRequest;
import org.hengji.goal.AdjustmentRequest;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAddition;
import org.hengji.goal.GoalAdjusting;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.prereview.PreReviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and gives up adjustments, and has the department's drafts reviewed anew. */
@Service
public class AdjustmentDesk {

    private final Goals goals;
    private final GoalAdjusting adjusting;
    private final GoalAddition addition;
    private final PreReviewing reviewing;

    AdjustmentDesk(Goals goals, GoalAdjusting adjusting, GoalAddition addition, PreReviewing reviewing) {
        this.goals = goals;
        this.adjusting = adjusting;
        this.addition = addition;
        this.reviewing = reviewing;
    }

    /** @throws org.hengji.core.refusal.Refusal stale, forbidden, wrong step, or invalid with the place; then nothing is stored */
    @Transactional
    public void begin(Actor actor, long goalId, int expectedVersion, AdjustmentRequest request) {
        Goal goal = goals.visible(goalId, actor);
        reviewing.begin(goal.desks().departmentId());
        adjusting.begin(actor, goalId, expectedVersion, request);
        reviewing.refresh(goal.fiscalYearId(), goal.desks().departmentId());
    }

    /** Adds a project with its goal, in the same way. */
    @Transactional
    public Goal add(Actor actor, AdditionRequest request) {
        OrgUnit unit = addition.unit(actor, request);
        reviewing.begin(unit.parentId());
        Goal goal = addition.add(actor, unit, request);
        reviewing.refresh(goal.fiscalYearId(), goal.desks().departmentId());
        return goals.get(goal.id());
    }

    @Transactional
    public void abandon(Actor actor, long goalId, int expectedVersion) {
        Goal goal = goals.visible(goalId, actor);
        reviewing.begin(goal.desks().departmentId());
        adjusting.abandon(actor, goalId, expectedVersion);
        reviewing.refresh(goal.fiscalYearId(), goal.desks().departmentId());
    }
}
