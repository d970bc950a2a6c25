package org.hengji.results;

import java.util.List;
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

/** 财政绩效科 tells the unit its result, the unit rectifies where the grade demands it, 财政绩效科 accepts item by item, 局领导 confirms. */
@Service
@Transactional
public class ResultApplication {

    private final EvaluationResults results;
    private final Goals goals;
    private final GoalProcess process;
    private final Reviewing reviewing;
    private final Rectifications ledger;
    private final RectificationProcess rectification;
    private final FeedbackLetters letters;
    private final ResultPermissions permissions;
    private final AuditTrail audit;

    ResultApplication(EvaluationResults results, Goals goals, GoalProcess process, Reviewing reviewing, Rectifications ledger,
                      RectificationProcess rectification, FeedbackLetters letters, ResultPermissions permissions, AuditTrail audit) {
        this.results = results;
        this.goals = goals;
        this.process = process;
        this.reviewing = reviewing;
        this.ledger = ledger;
        this.rectification = rectification;
        this.letters = letters;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * @param chosen   null to leave the treatment as the decision table has it
     * @param number   of the letter; null for the next one
     * @param problems what is to be mended, each an item of the ledger
     */
    public ResultState feedBack(Actor actor, long id, int expectedVersion, String text, Treatment chosen, List<String> problems, String number) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.FEED_BACK);
        ledger.raise(actor, result, problems);
        result.feedBack(text.strip(), chosen != null ? chosen : result.treatment());
        letters.write(result, goals.get(result.goalId()), number, problems);
        return goOn(actor, result, AuditAction.FEED_BACK, "反馈函" + result.letterNumber() + "，与预算挂钩：" + result.treatment().label());
    }

    public ResultState rectify(Actor actor, long id, int expectedVersion, String text) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.RECTIFY);
        result.rectify(text.strip());
        ledger.finish(actor, result, text.strip());
        return goOn(actor, result, AuditAction.RECTIFY, null);
    }

    /** The unit's ledger as it now writes it; it stays with the unit until it reports. */
    public ResultState writeLedger(Actor actor, long id, int expectedVersion, List<ItemEdit> items) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.RECTIFY);
        ledger.write(result, items);
        results.save(result);
        return permissions.state(results.get(id), actor);
    }

    /** One item is accepted or sent back; what follows for the whole is decided when all are judged. */
    public ResultState judge(Actor actor, long id, int expectedVersion, long itemId, boolean accepted, String opinion) {
        EvaluationResult result = permitted(actor, id, expectedVersion, accepted ? ResultAction.APPROVE : ResultAction.RETURN);
        if (result.status() != ResultStatus.ACCEPTANCE) {
            throw result.refusal(false);
        }
        ledger.judge(actor, result, itemId, accepted, opinion);
        results.save(result);
        audit.record(new AuditRecord(actor, result.step().post(), accepted ? AuditAction.ACCEPT_ITEM : AuditAction.RETURN_ITEM, result.regionId(),
                result.goalId(), result.subject(), result.step(), result.roundNo(), opinion));
        return permissions.state(results.get(id), actor);
    }

    /**
     * Items that were accepted are mended again: before the confirmation the result goes back to the unit, after it a rectification of
     * its own begins.
     */
    public ResultState reopen(Actor actor, long id, int expectedVersion, List<Long> itemIds, String reason) {
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.REOPEN);
        if (result.status() == ResultStatus.CONFIRMATION) {
            ledger.reopen(actor, result, itemIds, reason);
            reviewing.decide(actor, goals.get(result.goalId()), result, new Decision(Decision.Verdict.RETURN, reason));
        } else {
            ledger.reopen(actor, result, itemIds, reason);
            audit.record(new AuditRecord(actor, null, AuditAction.REOPEN_ITEM, result.regionId(), result.goalId(), result.subject(), null,
                    result.roundNo(), reason));
            rectification.start(goals.get(result.goalId()));
        }
        return permissions.state(results.get(id), actor);
    }

    public ResultState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        if (decision.decision() == Decision.Verdict.REJECT) {
            throw Refusal.invalid("/decision", "结果应用只能通过或退回整改");
        }
        EvaluationResult result = permitted(actor, id, expectedVersion, ResultAction.valueOf(decision.decision().name()));
        boolean approved = decision.decision() == Decision.Verdict.APPROVE;
        if (result.status() == ResultStatus.ACCEPTANCE) {
            ledger.conclude(actor, result, approved, decision.opinion());
        } else if (!approved) {
            decision.requireReason();
            ledger.reopen(actor, result, List.of(), decision.opinion());
        }
        reviewing.decide(actor, goals.get(result.goalId()), result, decision);
        return permissions.state(results.get(id), actor);
    }

    private EvaluationResult permitted(Actor actor, long id, int expectedVersion, ResultAction action) {
        EvaluationResult result = results.visible(id, actor, expectedVersion);
        permissions.require(result, actor, action);
        return result;
    }

    private ResultState goOn(Actor actor, EvaluationResult result, AuditAction action, String detail) {
        results.save(result);
        reviewing.written(actor, result, result.desk());
        audit.record(new AuditRecord(actor, result.step().post(), action, result.regionId(), result.goalId(), result.subject(),
                result.step(), result.roundNo(), detail));
        process.complete(goals.get(result.goalId()), result.step(), actor, Outcome.SUBMIT);
        return permissions.state(results.get(result.id()), actor);
    }
}
