package org.hengji.goal;

import java.time.Clock;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The unit sends a goal for review (送审) and may take it back until a reviewer has decided (撤回). */
@Service
public class GoalSubmission {

    private final Goals goals;
    private final GoalProcess process;
    private final Submissions submissions;
    private final Obstacles obstacles;
    private final SubmissionGate gate;
    private final Adjustments adjustments;
    private final LaterReviewers laterReviewers;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GoalSubmission(Goals goals, GoalProcess process, Submissions submissions, Obstacles obstacles, SubmissionGate gate,
                   Adjustments adjustments, LaterReviewers laterReviewers, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.goals = goals;
        this.process = process;
        this.submissions = submissions;
        this.obstacles = obstacles;
        this.gate = gate;
        this.adjustments = adjustments;
        this.laterReviewers = laterReviewers;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends the goal on its way.
     *
     * @throws Refusal pre-review when the process has sent it straight back; that it was tried stays in the trail
     */
    public GoalState submit(Actor actor, long goalId, int expectedVersion) {
        GoalState state = transaction.execute(status -> send(actor, goalId, expectedVersion));
        if (state.step() == GoalStep.DRAFTING) {
            throw obstacles.refusal(goalId);
        }
        return state;
    }

    private GoalState send(Actor actor, long goalId, int expectedVersion) {
        carryOut(actor, check(actor, goalId, expectedVersion));
        return GoalState.of(goals.get(goalId), actor);
    }

    /**
     * Locks the goal and looks whether the person may send it; what the pre-review says comes later. For a transaction of the
     * caller, which can go on after a refusal.
     *
     * @throws Refusal against result when the budget it declares is not what last year's result leaves it
     */
    public Goal check(Actor actor, long goalId, int expectedVersion) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.SUBMIT);
        laterReviewers.require(goal, actor, actor.seatsAt(goal.desks().of(Post.OPERATOR)).get(0));
        if (goal.adjustment() != AdjustmentKind.CANCEL) {
            gate.require(goal, adjustments.amount(goal));
        }
        return goal;
    }

    /** Sends a goal that has been checked in the same transaction. */
    @Transactional
    public void carryOut(Actor actor, Goal goal) {
        goal.submit(actor.userId(), clock.instant());
        goals.save(goal);
        record(actor, goal, AuditAction.SUBMIT, null);
        process.complete(goal, GoalStep.DRAFTING, actor, Outcome.SUBMIT);
    }

    @Transactional
    public GoalState withdraw(Actor actor, long goalId, int expectedVersion, String reason) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.WITHDRAW);
        GoalStep from = goal.step();
        record(actor, goal, AuditAction.WITHDRAW, reason);
        submissions.withdrawn(goal);
        goal.withdraw();
        goals.save(goal);
        process.withdraw(goal, from, actor);
        return GoalState.of(goals.get(goalId), actor);
    }

    private void record(Actor actor, Goal goal, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor.at(goal.desks().of(Post.OPERATOR)), Post.OPERATOR, action, goal.regionId(), goal.id(), goal.subject(),
                goal.step(), goal.roundNo(), detail));
    }
}
