package org.hengji.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hengji.budget.PlanStep;
import org.hengji.fiscalyear.Checkpoint;

/** What a unit planned to have spent by a checkpoint, out of its own spending plan (资金支出计划). */
final class PlannedSpending {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<PlanStep> plan;
    private final BigDecimal budgetYuan;

    PlannedSpending(List<PlanStep> plan, BigDecimal budgetYuan) {
        this.plan = plan;
        this.budgetYuan = budgetYuan;
    }

    /** Cumulative amount in 元; empty where the plan says nothing about the checkpoint. */
    Optional<BigDecimal> by(Checkpoint checkpoint) {
        int at = indexOf(checkpoint);
        if (at < 0 || at >= plan.size()) {
            return Optional.empty();
        }
        // Forms leave the cells blank once the whole amount is planned.
        return planned(plan.get(at)).or(() -> plan.subList(0, at).stream().anyMatch(this::whole) ? Optional.of(budgetYuan) : Optional.empty());
    }

    /** The step of that label; in a plan with other labels the one in the same place of the year. */
    private int indexOf(Checkpoint checkpoint) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).dueLabel().equals(checkpoint.label())) {
                return i;
            }
        }
        return checkpoint.sequenceNo() - 1;
    }

    private Optional<BigDecimal> planned(PlanStep step) {
        if (step.cumulativeYuan() != null) {
            return Optional.of(step.cumulativeYuan());
        }
        if (step.cumulativePercent() == null || budgetYuan == null) {
            return Optional.empty();
        }
        return Optional.of(budgetYuan.multiply(step.cumulativePercent()).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private boolean whole(PlanStep step) {
        return budgetYuan != null && planned(step).filter(yuan -> yuan.compareTo(budgetYuan) >= 0).isPresent();
    }
}
