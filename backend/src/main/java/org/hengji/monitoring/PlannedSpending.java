package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.budget.PlanStep;
import org.hengji.fiscalyear.Checkpoint;

/** What a unit planned to have spent by a checkpoint, out of its own spending plan (资金支出计划). */
final class PlannedSpending {

    private PlannedSpending() {}

    /** Cumulative amount in 元; empty where the plan says nothing about the checkpoint. */
    static Optional<BigDecimal> by(Checkpoint checkpoint, List<PlanStep> plan) {
        return plan.stream().filter(step -> step.dueLabel().equals(checkpoint.label())).findFirst()
                .or(() -> inTheSamePlace(checkpoint, plan))
                .map(PlanStep::cumulativeYuan);
    }

    /** Forms of other regions label their steps differently; the order of the year is the same. */
    private static Optional<PlanStep> inTheSamePlace(Checkpoint checkpoint, List<PlanStep> plan) {
        return plan.stream().filter(step -> step.sequenceNo() == checkpoint.sequenceNo()).findFirst();
    }
}
