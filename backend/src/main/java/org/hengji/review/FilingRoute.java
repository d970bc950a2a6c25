package org.hengji.review;

import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;

/** Sends filings on their way. Every call happens in the transaction of the domain's own command. */
@Service
public class FilingRoute {

    private final Goals goals;
    private final GoalProcess process;
    private final Reviewing reviewing;
    private final FilingPermissions permissions;
    private final AuditTrail audit;

    FilingRoute(Goals goals, GoalProcess process, Reviewing reviewing, FilingPermissions permissions, AuditTrail audit) {
        this.goals = goals;
        this.process = process;
        this.reviewing = reviewing;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Leaves in the trail and on the filing that the person has written in it, for the unit or in a re-check. */
    public void recordSave(Actor actor, Filing filing) {
        record(actor, filing, AuditAction.SAVE);
    }

    /** 送审. That the content is complete, and that the person may, is the caller's to know. */
    public void submit(Actor actor, Filing filing) {
        record(actor, filing, AuditAction.SUBMIT);
        process.complete(goals.get(filing.goalId()), filing.step(), actor, Outcome.SUBMIT);
    }

    /** 抽查复核 is done: it goes on with the score that was found. */
    public void recheck(Actor actor, Filing filing, String detail) {
        permissions.require(filing, actor, FilingAction.RECHECK);
        audit.record(new AuditRecord(actor, filing.step().post(), AuditAction.RECHECK, filing.regionId(), filing.goalId(), filing.subject(),
                filing.step(), filing.roundNo(), detail));
        process.complete(goals.get(filing.goalId()), filing.step(), actor, Outcome.APPROVE);
    }

    /** A reviewer's decision: 通过 or 退回修改. */
    public void decide(Actor actor, Filing filing, Decision decision) {
        if (decision.decision() == Decision.Verdict.REJECT) {
            throw Refusal.invalid("/decision", filing.subject().name() + "只能通过或退回修改");
        }
        permissions.require(filing, actor, FilingAction.valueOf(decision.decision().name()));
        reviewing.decide(actor, goals.get(filing.goalId()), filing, decision);
    }

    private void record(Actor actor, Filing filing, AuditAction action) {
        audit.record(new AuditRecord(actor, filing.step().post(), action, filing.regionId(), filing.goalId(), filing.subject(),
                filing.step(), filing.roundNo(), null));
        reviewing.written(actor, filing, filing.desk());
    }
}
