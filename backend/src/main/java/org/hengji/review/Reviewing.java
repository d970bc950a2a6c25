package org.hengji.review;

import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;
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

    public void decide(Actor actor, Goal goal, Subject subject, Step step, int roundNo, Decision decision) {
        decision.requireReason();
        opinions.insert(goal.id(), subject, roundNo, step, decision.outcome(), decision.opinion(), actor, clock.instant());
        audit.record(new AuditRecord(actor, step.post(), AuditAction.valueOf(decision.decision().name()), goal.regionId(), goal.id(),
                subject, step, roundNo, decision.opinion()));
        process.complete(goal, step, actor, decision.outcome());
    }

    public List<Opinion> opinionsOn(Subject.Kind kind, long subjectId) {
        return opinions.of(kind, subjectId);
    }
}
