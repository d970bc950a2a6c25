package org.hengji.evaluation.panel;

import java.time.Clock;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审定, and 终止 before it. */
@Service
@Transactional
public class Settling {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationDesk desk;
    private final KeyEvaluationProcess process;
    private final KeyEvaluationPermissions permissions;
    private final Reviewing reviewing;
    private final Goals goals;
    private final Clock clock;

    Settling(KeyEvaluations evaluations, KeyEvaluationDesk desk, KeyEvaluationProcess process,
             KeyEvaluationPermissions permissions, Reviewing reviewing, Goals goals, Clock clock) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.process = process;
        this.permissions = permissions;
        this.reviewing = reviewing;
        this.goals = goals;
        this.clock = clock;
    }

    /** 通过, or back to 意见处理 with a reason; the process writes the end of it. */
    public void decide(Actor actor, long id, int expectedVersion, Decision decision) {
        if (decision.decision() == Decision.Verdict.REJECT) {
            throw Refusal.invalid("/decision", "评价报告只能通过或退回修改");
        }
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.SETTLE);
        Goal goal = goals.get(evaluation.goalId());
        Actor acting = reviewing.note(actor, permissions.seat(evaluation, actor).orElseThrow(), goal, evaluation, decision);
        process.complete(goal, evaluation.step(), acting, decision.outcome());
    }

    /** Nothing more is evaluated; what was scored is kept. */
    void terminate(Actor actor, long id, int expectedVersion, String reason) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.TERMINATE);
        evaluations.record(actor, evaluation.kind().lead(), evaluation, AuditAction.TERMINATE, reason);
        process.terminate(goals.get(evaluation.goalId()));
        evaluation.terminate(actor, reason, clock.instant());
        evaluations.save(evaluation);
    }
}
