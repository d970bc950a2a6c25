package org.hengji.treatment;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.Treatment;
import org.hengji.platform.web.Named;
import org.hengji.review.OpinionView;

/** An exception as its page and the lists show it. Amounts in 元. */
record OverrideView(long id, int version, Named goal, Named unit, int fiscalYear, long resultId, OverrideState status, String statusName,
                    @Nullable String stepName, Treatment treatment, String treatmentName, @Nullable BigDecimal amountYuan, @Nullable BigDecimal limitYuan,
                    String reason, String requestedBy, Instant requestedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
                    @Nullable String opinion, Set<OverrideAction> permittedActions, List<OpinionView> opinions) {

    static OverrideView of(TreatmentOverride o, Set<OverrideAction> permitted, List<OpinionView> opinions) {
        return new OverrideView(o.id(), o.version(), new Named(o.goalId(), o.goalName()), new Named(o.unitId(), o.unitName()), o.goalYear(), o.resultId(),
                o.state(), o.state().label(), o.step() == null ? null : o.step().label(), o.treatment(),
                o.treatment().label(), o.yuan(), o.limitYuan(), o.reason(), o.requestedName(), o.requestedAt(), o.decidedName(), o.decidedAt(),
                o.opinion(), permitted, opinions);
    }
}
