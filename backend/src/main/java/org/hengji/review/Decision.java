package org.hengji.review;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Outcome;

/**
 * What a reviewer says: the decision and the opinion that goes with it.
 *
 * @param returnTo     of a return: the earlier step that is to mend it; the unit's drafting when left out
 * @param resubmission of a return: how the goal comes back; as the rule pack says when left out
 */
public record Decision(@NotNull(message = "请选择审核结论") Verdict decision,
                       @Size(max = 2000, message = "审核意见不超过 2000 字") String opinion,
                       @Nullable GoalStep returnTo, @Nullable Resubmission resubmission) {

    /** A decision that leaves to the rules where a return goes. */
    public Decision(Verdict decision, String opinion) {
        this(decision, opinion, null, null);
    }

    public enum Verdict { APPROVE, RETURN, REJECT }

    public Outcome outcome() {
        return Outcome.valueOf(decision.name());
    }

    /** Whether it is a return or a rejection that gives no reason. */
    boolean unexplained() {
        return decision != Verdict.APPROVE && (opinion == null || opinion.isBlank());
    }

    /** @throws Refusal when a return or a rejection gives no reason */
    public void requireReason() {
        if (unexplained()) {
            throw Refusal.invalid("/opinion", "“" + outcome().label() + "”须写明理由，供经办人修改");
        }
    }
}
