package org.hengji.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Approvals;
import org.hengji.goal.Completions;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalState;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Goals;
import org.hengji.goal.LaterReviewers;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.sheet.SheetFilling;
import org.hengji.review.sheet.SheetRuling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer's decision on a submitted goal: 通过, 退回 to an earlier step, or (finance bureau only) 不予批复. */
@Service
public class GoalReview {

    private final Goals goals;
    private final Approvals approvals;
    private final SheetRuling sheets;
    private final SheetFilling filling;
    private final Completions completions;
    private final LaterReviewers laterReviewers;
    private final Reviewing reviewing;
    private final GoalProcess process;
    private final RulePacks packs;

    GoalReview(Goals goals, Approvals approvals, SheetRuling sheets, SheetFilling filling, Completions completions,
               LaterReviewers laterReviewers, Reviewing reviewing, GoalProcess process, RulePacks packs) {
        this.goals = goals;
        this.approvals = approvals;
        this.sheets = sheets;
        this.filling = filling;
        this.completions = completions;
        this.laterReviewers = laterReviewers;
        this.reviewing = reviewing;
        this.process = process;
        this.packs = packs;
    }

    /** @throws Refusal stale when another came first, forbidden, wrong step, or invalid with the field that is wrong */
    @Transactional
    public GoalState decide(Actor actor, long goalId, int expectedVersion, Decision decision) {
        carryOut(actor, check(actor, goalId, expectedVersion, decision), decision);
        return GoalState.of(goals.get(goalId), actor);
    }

    /**
     * Locks the goal and looks whether the person may decide so on it; {@link #carryOut} may still refuse what it is to write.
     * For a transaction of the caller, which can go on after a refusal.
     */
    public Goal check(Actor actor, long goalId, int expectedVersion, Decision decision) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalAction action = GoalAction.valueOf(decision.decision().name());
        if (goal.step() == GoalStep.COUNTERSIGN && !GoalPermissions.permitted(goal, actor).contains(action)) {
            approvals.requireUnsigned(goal, actor);
        }
        GoalPermissions.require(goal, actor, action);
        if (action == GoalAction.APPROVE) {
            laterReviewers.require(goal, actor, GoalPermissions.actingSeat(goal, actor).orElseThrow());
        }
        return goal;
    }

    /** Decides on a goal that has been checked in the same transaction. */
    @Transactional
    public void carryOut(Actor person, Goal goal, Decision decision) {
        Seat seat = GoalPermissions.actingSeat(goal, person).orElseThrow();
        Post post = seat.desk().post();
        Actor actor = person.at(seat);
        if (goal.step() == GoalStep.UNIT_CONSENT && decision.unexplained()) {
            throw Refusal.invalid("/opinion", "不同意审核人所作完善的，须写明理由，目标恢复为完善前的内容，由审核人再次审核");
        }
        decision.requireReason();
        Resubmission resubmission = resubmission(goal, decision);
        sheets.rule(actor, goal, decision.outcome(), resubmission);
        reviewing.note(actor, post, goal, goal.subject(), goal.step(), goal.roundNo(), decision);
        settleCompletion(goal, actor, decision);
        if (decision.decision() == Verdict.RETURN && goal.step() != GoalStep.UNIT_CONSENT) {
            approvals.sendBack(goal, goal.step(), decision.returnTo() == null ? GoalStep.DRAFTING : decision.returnTo(), resubmission);
        }
        if (decision.decision() == Verdict.APPROVE) {
            goal.approvedBy(actor, seat);
        }
        if (goal.step() == GoalStep.COUNTERSIGN) {
            boolean settled = approvals.sign(goal, post, actor, decision.outcome());
            process.sign(goal, post, actor, decision.outcome(), settled);
        } else {
            process.complete(goal, goal.step(), actor, decision.outcome());
        }
        goals.saveHands(goal);
    }

    private void settleCompletion(Goal goal, Actor actor, Decision decision) {
        boolean approves = decision.decision() == Verdict.APPROVE;
        if (goal.step() == GoalStep.UNIT_CONSENT) {
            completions.answer(goal, actor, approves, decision.opinion());
        } else if (approves) {
            completions.ask(goal);
        } else {
            completions.abandon(goal);
        }
    }

    /** Whether the goal is reviewed with a form at the step where it lies; only such a form can come to 良 and let the goal be completed. */
    @Transactional(readOnly = true)
    public boolean byForm(Goal goal) {
        return filling.asked(goal);
    }

    /** What the person's review form comes to at present; empty while it is incomplete, or at a step without the form. */
    @Transactional(readOnly = true)
    public Optional<Grade> result(Actor actor, long goalId) {
        return filling.result(actor, goalId);
    }

    /** Fills in the person's review form so that it comes to this result, all points alike; does nothing at a step without the form. */
    @Transactional
    public void rate(Actor actor, long goalId, Grade result) {
        filling.rate(actor, goalId, result);
    }

    /** How a returned goal comes back; null for any other decision. */
    private Resubmission resubmission(Goal goal, Decision decision) {
        if (decision.decision() != Verdict.RETURN) {
            if (decision.returnTo() != null || decision.resubmission() != null) {
                String pointer = decision.returnTo() != null ? "/returnTo" : "/resubmission";
                throw Refusal.invalid(pointer, "只有退回时才能选择退回环节和重新报送的方式");
            }
            return null;
        }
        if (goal.step() == GoalStep.UNIT_CONSENT) {
            if (decision.returnTo() != null || decision.resubmission() != null) {
                throw Refusal.invalid(decision.returnTo() != null ? "/returnTo" : "/resubmission", "不同意完善的目标退回原审核环节，不选择退回环节和重新报送的方式");
            }
            return null;
        }
        List<Resubmission> allowed = packs.get(goal.rulePackId()).route().value().resubmissions();
        Resubmission resubmission = decision.resubmission() == null ? allowed.get(0) : decision.resubmission();
        if (!allowed.contains(resubmission)) {
            throw Refusal.invalid("/resubmission", "规则包只允许：" + allowed.stream().map(Resubmission::label).collect(Collectors.joining("、")));
        }
        return resubmission;
    }
}
