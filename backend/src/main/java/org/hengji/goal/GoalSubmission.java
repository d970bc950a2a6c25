package org.hengji.goal;

import java.time.Clock;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit sends a goal for review (送审) and may take it back until a reviewer has decided (撤回). */
@Service
public class GoalSubmission {

    private final Goals goals;
    private final GoalProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    GoalSubmission(Goals goals, GoalProcess process, AuditTrail audit, Clock clock) {
        this.goals = goals;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GoalState submit(Actor actor, long goalId, int expectedVersion) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.SUBMIT);
        goal.submit(actor.userId(), clock.instant());
        goals.save(goal);
        record(actor, goal, AuditAction.SUBMIT, null);
        process.complete(goal, GoalStep.DRAFTING, actor, Outcome.SUBMIT);
        return GoalState.of(goals.get(goalId), actor);
    }

    @Transactional
    public GoalState withdraw(Actor actor, long goalId, int expectedVersion, String reason) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.WITHDRAW);
        GoalStep from = goal.step();
        record(actor, goal, AuditAction.WITHDRAW, reason);
        goal.withdraw();
        goals.save(goal);
        process.withdraw(goal, from, actor);
        return GoalState.of(goals.get(goalId), actor);
    }

    private void record(Actor actor, Goal goal, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor, Post.OPERATOR, action, goal.regionId(), goal.id(), goal.subject(),
                goal.step(), goal.roundNo(), detail));
    }
}
