package org.hengji.review;

import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.rulepack.OverdueRules.Automatic;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Approvals;
import org.hengji.goal.Completions;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a review that nobody has given in time (逾期自动办理): what the goal's rule pack says. */
@Service
public class ExpiredReview {

    private final Goals goals;
    private final Approvals approvals;
    private final Completions completions;
    private final RulePacks packs;
    private final AuditTrail audit;

    ExpiredReview(Goals goals, Approvals approvals, Completions completions, RulePacks packs, AuditTrail audit) {
        this.goals = goals;
        this.approvals = approvals;
        this.completions = completions;
        this.packs = packs;
        this.audit = audit;
    }

    /**
     * Takes the decision for which the deadline of the step has passed. A return goes back to drafting in the way the pack prefers.
     *
     * @return the decision that counts
     * @throws IllegalStateException if the pack decides nothing at this step
     */
    @Transactional
    public Outcome decide(long goalId, GoalStep step) {
        Goal goal = goals.get(goalId);
        RulePack pack = packs.get(goal.rulePackId());
        Automatic automatic = pack.overdueRules().automaticOf(step.name())
                .orElseThrow(() -> new IllegalStateException("nothing is decided on expiry of " + step));
        boolean passes = automatic == Automatic.APPROVE;
        if (step == GoalStep.UNIT_CONSENT) {
            completions.answer(goal, null, passes, null);
        } else if (!passes) {
            approvals.sendBack(goal, step, GoalStep.DRAFTING, pack.route().value().resubmissions().get(0));
        }
        audit.record(new AuditRecord(null, step.post(), AuditAction.EXPIRED, goal.regionId(), goal.id(), goal.subject(), step, goal.roundNo(),
                "逾期未办，按规则包“" + pack.name() + "”" + result(step, passes)));
        return passes ? Outcome.APPROVE : Outcome.RETURN;
    }

    private static String result(GoalStep step, boolean passes) {
        if (step == GoalStep.UNIT_CONSENT) {
            return passes ? "视为同意" : "视为不同意，退回审核环节";
        }
        return passes ? "视为通过" : "退回编制";
    }
}
