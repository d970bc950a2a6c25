package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.budget.BudgetChanges;
import org.hengji.budget.Budgets;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.goal.Adjustment.State;
import org.springframework.stereotype.Repository;

/** The stored adjustments, and what a goal's draft says of its budget while one is under way. */
@Repository
public class Adjustments {

    private final AdjustmentMapper mapper;
    private final BudgetChanges changes;
    private final Budgets budgets;
    private final Clock clock;

    Adjustments(AdjustmentMapper mapper, BudgetChanges changes, Budgets budgets, Clock clock) {
        this.mapper = mapper;
        this.changes = changes;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** The adjustment that is under way. */
    public Optional<Adjustment> open(Goal goal) {
        return goal.adjustment() == null && !goal.beingAdded() ? Optional.empty() : mapper.open(goal.id());
    }

    /** Every adjustment of the goal, the oldest first. */
    public List<Adjustment> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }

    /** The budget that the draft is about, in 元: the new one while it is adjusted. A cancellation is about the budget it gives up. */
    public BigDecimal amount(Goal goal) {
        return reshaping(goal).map(Adjustment::yuanAfter).orElse(goal.amountYuan());
    }

    /** What the draft says of its project's budget; null for a goal without one. */
    public ProjectStatement statement(Goal goal) {
        if (goal.projectId() == null) {
            return null;
        }
        ProjectStatement stated = budgets.statement(goal.projectId());
        return reshaping(goal).map(a -> changes.get(a.budgetChangeId()).over(stated)).orElse(stated);
    }

    /** What the project's money is for, by the draft; while it is adjusted what is in force stays until the new version is granted. */
    public void changePurpose(Goal goal, String purpose) {
        reshaping(goal).ifPresentOrElse(a -> changes.changePurpose(a.budgetChangeId(), purpose),
                () -> budgets.changePurpose(goal.projectId(), purpose));
    }

    /**
     * The spending plan of the project by the draft, in the same way.
     *
     * @throws org.hengji.core.refusal.Refusal with the place of each cell that cannot be kept exactly
     */
    public void changePlan(Goal goal, List<SpendingStep> cells) {
        reshaping(goal).ifPresentOrElse(a -> changes.changePlan(a.budgetChangeId(), cells), () -> budgets.changePlan(goal.projectId(), cells));
    }

    private Optional<Adjustment> reshaping(Goal goal) {
        return open(goal).filter(a -> a.kind() == AdjustmentKind.ADJUST);
    }

    /** The adjustment under way is over; the budget follows it or stays. */
    void end(Adjustment adjustment, State as) {
        mapper.end(adjustment.id(), as, clock.instant());
        if (as == State.GRANTED) {
            changes.apply(adjustment.budgetChangeId());
        } else {
            changes.drop(adjustment.budgetChangeId());
        }
    }
}
