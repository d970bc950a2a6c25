package org.hengji.dossier;

import java.util.ArrayList;
import java.util.List;
import org.hengji.budget.BudgetChanges;
import org.hengji.budget.Budgets;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.prereview.PreReviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a draft with everything that its page edits, and has the department's drafts reviewed anew. */
@Service
class DraftSaving {

    private final Goals goals;
    private final GoalDrafting drafting;
    private final Budgets budgets;
    private final BudgetChanges changes;
    private final Adjustments adjustments;
    private final PreReviewing reviewing;

    DraftSaving(Goals goals, GoalDrafting drafting, Budgets budgets, BudgetChanges changes, Adjustments adjustments, PreReviewing reviewing) {
        this.goals = goals;
        this.drafting = drafting;
        this.budgets = budgets;
        this.changes = changes;
        this.adjustments = adjustments;
        this.reviewing = reviewing;
    }

    /** @throws Refusal stale, forbidden, wrong step, or invalid with every wrong place; then nothing is stored */
    @Transactional
    void save(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor);
        long departmentId = goal.desks().departmentId();
        reviewing.begin(departmentId);
        drafting.revise(actor, goalId, expectedVersion, edit);
        requireProject(goal, edit);
        List<SpendingStep> plan = edit.spendingPlan() == null ? null
                : edit.spendingPlan().stream().map(step -> new SpendingStep(step.by(), step.printed())).toList();
        adjustments.open(goal).ifPresentOrElse(adjustment -> change(adjustment.budgetChangeId(), edit.purpose(), plan),
                () -> store(goal, edit.purpose(), plan));
        reviewing.refresh(goal.fiscalYearId(), departmentId);
    }

    private void store(Goal goal, String purpose, List<SpendingStep> plan) {
        if (purpose != null) {
            budgets.changePurpose(goal.projectId(), purpose);
        }
        if (plan != null) {
            budgets.changePlan(goal.projectId(), plan);
        }
    }

    /** While the goal is adjusted, the plan in force stays until the new one is granted. */
    private void change(long budgetChangeId, String purpose, List<SpendingStep> plan) {
        if (purpose != null) {
            changes.changePurpose(budgetChangeId, purpose);
        }
        if (plan != null) {
            changes.changePlan(budgetChangeId, plan);
        }
    }

    private static void requireProject(Goal goal, GoalEdit edit) {
        if (goal.projectId() != null) {
            return;
        }
        List<Place> places = new ArrayList<>();
        if (edit.purpose() != null) {
            places.add(new Place("/purpose", "该目标没有预算项目，不能填写资金用途"));
        }
        if (edit.spendingPlan() != null) {
            places.add(new Place("/spendingPlan", "该目标没有预算项目，不能填写资金支出计划"));
        }
        if (!places.isEmpty()) {
            throw Refusal.invalid(places.get(0).detail(), places);
        }
    }
}
