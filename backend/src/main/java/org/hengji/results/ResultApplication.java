package org.hengji.results;

import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 财政绩效科 tells the unit its result, the unit rectifies where the grade demands it, 局领导 confirms. */
@Service
@Transactional
public class ResultApplication {

    private final EvaluationResults results;
    private final Goals goals;
    private final GoalProcess process;
    private final Reviewing reviewing;
    private final AuditTrail audit;

    ResultApplication(EvaluationResults results, Goals goals, GoalProcess process, Reviewing reviewing, AuditTrail audit) {
        this.results = results;
        this.goals = goals;
        this.process = process;
        this.reviewing = reviewing;
        this.audit = audit;
    }

    /** @param chosen null to leave the treatment as the grade has it */
    public ResultState feedBack(Actor actor, long id, int expectedVersion, String text, Treatment chosen) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.FEED_BACK);
        result.feedBack(actor, text.strip(), chosen != null ? chosen : result.treatment());
        return goOn(actor, result, AuditAction.FEED_BACK, "与预算挂钩：" + result.treatment().label());
    }

    public ResultState rectify(Actor actor, long id, int expectedVersion, String text) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.RECTIFY);
        result.rectify(actor, text.strip());
        return goOn(actor, result, AuditAction.RECTIFY, null);
    }

    public ResultState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        if (decision.decision() == Decision.Verdict.REJECT) {
            throw Refusal.invalid("/decision", "结果应用只能通过或退回整改");
        }
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.valueOf(decision.decision().name()));
        reviewing.decide(actor, goals.get(result.goalId()), result.subject(), result.step(), result.roundNo(), decision);
        return ResultState.of(results.visible(id, actor), actor);
    }

    private EvaluationResult permitted(Actor actor, long id, int expectedVersion, ResultAction action) {
        EvaluationResult result = results.visible(id, actor, expectedVersion);
        ResultPermissions.require(result, actor, action);
        return result;
    }

    private ResultState goOn(Actor actor, EvaluationResult result, AuditAction action, String detail) {
        results.save(result);
        audit.record(new AuditRecord(actor, result.step().post(), action, result.regionId(), result.goalId(), result.subject(),
                result.step(), result.roundNo(), detail));
        process.complete(goals.get(result.goalId()), result.step(), actor, Outcome.SUBMIT);
        return ResultState.of(results.visible(result.id(), actor), actor);
    }
}
