package org.hengji.review;

import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;
import org.hengji.review.Decision.Verdict;
import org.springframework.stereotype.Service;

/** Writes a decision down and lets the process go on. Whether the person may decide is the caller's to know. */
@Service
public class Reviewing {

    private final OpinionMapper opinions;
    private final GoalProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Reviewing(OpinionMapper opinions, GoalProcess process, AuditTrail audit, Clock clock) {
        this.opinions = opinions;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal when a return or a rejection gives no reason, or says where to go: a form goes back to who filed it */
    public void decide(Actor actor, Goal goal, Subject subject, Step step, int roundNo, Decision decision) {
        if (decision.returnTo() != null || decision.resubmission() != null) {
            throw Refusal.invalid(decision.returnTo() != null ? "/returnTo" : "/resubmission", subject.name() + "只能退回填报单位，不能选择退回环节");
        }
        Actor acting = actor.at(goal.desks().of(step.post()));
        note(acting, step.post(), goal, subject, step, roundNo, decision);
        process.complete(goal, step, acting, decision.outcome());
    }

    /** Writes a decision down that a person takes in this post; letting the process go on is the caller's. */
    public void note(Actor actor, Post post, Goal goal, Subject subject, Step step, int roundNo, Decision decision) {
        decision.requireReason();
        opinions.insert(goal.id(), subject, roundNo, step, decision.outcome(), decision.opinion(), actor, post, clock.instant());
        audit.record(new AuditRecord(actor, post, action(step, decision.decision()), goal.regionId(), goal.id(),
                subject, step, roundNo, decision.opinion()));
    }

    /** The unit does not review what a reviewer has completed: it agrees or does not. */
    private static AuditAction action(Step step, Verdict verdict) {
        if (step == GoalStep.UNIT_CONSENT) {
            return verdict == Verdict.APPROVE ? AuditAction.CONSENT : AuditAction.DISSENT;
        }
        return AuditAction.valueOf(verdict.name());
    }

    public List<Opinion> opinionsOn(Subject.Kind kind, long subjectId) {
        return opinions.of(kind, subjectId);
    }
}
