package org.hengji.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Outcome;

/** What a reviewer says: the decision and the opinion that goes with it. */
public record Decision(@NotNull(message = "请选择审核结论") Verdict decision,
                       @Size(max = 2000, message = "审核意见不超过 2000 字") String opinion) {

    public enum Verdict { APPROVE, RETURN, REJECT }

    public Outcome outcome() {
        return Outcome.valueOf(decision.name());
    }

    /** @throws Refusal when a return or a rejection gives no reason */
    public void requireReason() {
        if (decision != Verdict.APPROVE && (opinion == null || opinion.isBlank())) {
            throw Refusal.invalid("/opinion", "“" + outcome().label() + "”须写明理由，供经办人修改");
        }
    }
}
