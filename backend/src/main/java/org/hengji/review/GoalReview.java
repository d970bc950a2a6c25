package org.hengji.review;

import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.review.sheet.SheetRuling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer's decision on a submitted goal: 通过, 退回修改, or (finance bureau only) 不予批复. */
@Service
public class GoalReview {

    private final Goals goals;
    private final SheetRuling sheets;
    private final Reviewing reviewing;

    GoalReview(Goals goals, SheetRuling sheets, Reviewing reviewing) {
        this.goals = goals;
        this.sheets = sheets;
        this.reviewing = reviewing;
    }

    @Transactional
    public GoalState decide(Actor actor, long goalId, int expectedVersion, Decision decision) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.valueOf(decision.decision().name()));
        decision.requireReason();
        sheets.rule(actor, goal, decision.outcome());
        reviewing.decide(actor, goal, goal.subject(), goal.step(), goal.roundNo(), decision);
        return GoalState.of(goals.get(goalId), actor);
    }
}
