package org.hengji.review;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.audit.TrailChange;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Hand;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;
import org.hengji.review.Decision.Verdict;
import org.springframework.stereotype.Service;

/** Writes a decision down, remembers whose it was, and lets the process go on. Whether the person may decide is the caller's to know. */
@Service
public class Reviewing {

    private final OpinionMapper opinions;
    private final GoalProcess process;
    private final Separation separation;
    private final HandMapper hands;
    private final AuditTrail audit;
    private final Clock clock;

    Reviewing(OpinionMapper opinions, GoalProcess process, Separation separation, HandMapper hands, AuditTrail audit, Clock clock) {
        this.opinions = opinions;
        this.process = process;
        this.separation = separation;
        this.hands = hands;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal when a return or a rejection gives no reason, or says where to go: a form goes back to who filed it */
    public void decide(Actor actor, Goal goal, Handled form, Decision decision) {
        if (decision.returnTo() != null || decision.resubmission() != null) {
            throw Refusal.invalid(decision.returnTo() != null ? "/returnTo" : "/resubmission", form.subject().name() + "只能退回填报单位，不能选择退回环节");
        }
        Seat seat = form.reviewSeat(actor, separation).orElseThrow();
        Actor acting = note(actor, seat, goal, form, decision);
        process.complete(goal, form.step(), acting, decision.outcome());
    }

    /**
     * Writes a decision on a form down that a person takes at this seat; letting the process go on is the caller's.
     *
     * @return the person as he acts there
     */
    public Actor note(Actor actor, Seat seat, Goal goal, Handled form, Decision decision) {
        Actor acting = actor.at(seat);
        note(acting, seat.desk().post(), goal, form.subject(), form.step(), form.roundNo(), decision);
        if (!Separation.allows(form.hands(), actor.userId(), seat)) {
            audit.note(goal.id(), List.of(new TrailChange("不相容岗位分离", null, "该岗位没有未参与填报、审核的人员，由其办理")));
        }
        if (decision.decision() == Decision.Verdict.APPROVE) {
            touched(form, seat, actor);
        }
        return acting;
    }

    /** The person has written it at this desk, in his own name or in that of whoever has delegated the desk to him. */
    public void written(Actor actor, Handled form, Desk desk) {
        touched(form, actor.seatsAt(desk).get(0), actor);
    }

    private void touched(Handled form, Seat seat, Actor actor) {
        Post post = seat.desk().post();
        String before = Hand.write(form.hands().stream());
        String now = Hand.write(Stream.concat(form.hands().stream(), Stream.of(new Hand(post, actor.userId()), new Hand(post, seat.holderId()))));
        if (!now.equals(before)) {
            hands.update(form.subject(), now);
        }
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
