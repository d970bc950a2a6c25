package org.hengji.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.budget.Budgets;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.DepartmentBudgets;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.intake.Stored.StoredGoal;
import org.hengji.intake.Stored.StoredProject;
import org.springframework.stereotype.Component;

/** Reads what is stored about a department's year, in the terms in which documents declare it. */
@Component
class StoredReading {

    private static final GoalContent NOTHING = new GoalContent(List.of(), List.of());

    private final FiscalYears years;
    private final DepartmentBudgets departmentBudgets;
    private final Budgets budgets;
    private final GoalDrafting goals;
    private final GoalContents contents;

    StoredReading(FiscalYears years, DepartmentBudgets departmentBudgets, Budgets budgets, GoalDrafting goals, GoalContents contents) {
        this.years = years;
        this.departmentBudgets = departmentBudgets;
        this.budgets = budgets;
        this.goals = goals;
        this.contents = contents;
    }

    Stored of(Destination destination, int yearNo) {
        FiscalYear year = years.find(destination.region().id(), yearNo).orElse(null);
        if (year == null || destination.department() == null) {
            return new Stored(year, null, null, null, Map.of());
        }
        long departmentId = destination.department().id();
        DepartmentBudget budget = departmentBudgets.find(year.id(), departmentId).orElse(null);
        Map<Long, Goal> byProject = new HashMap<>();
        Map<Long, GoalContent> said = contents.ofDepartment(departmentId, year.id(), false);
        StoredGoal departmentGoal = null;
        for (Goal goal : goals.ofDepartment(departmentId, year.id())) {
            if (goal.kind() == GoalKind.DEPARTMENT) {
                departmentGoal = new StoredGoal(goal, content(goal, said));
            } else {
                byProject.put(goal.projectId(), goal);
            }
        }
        List<StoredProject> projects = new ArrayList<>();
        budgets.statements(year.id(), departmentId).forEach((id, statement) ->
                projects.add(new StoredProject(id, statement, byProject.get(id), content(byProject.get(id), said))));
        return new Stored(year, budget, budget == null ? null : document(budget), departmentGoal,
                ProjectKey.index(projects, StoredProject::project));
    }

    private static GoalContent content(Goal goal, Map<Long, GoalContent> said) {
        return said.getOrDefault(goal.currentVersionId(), NOTHING);
    }

    private static GoalDocument document(DepartmentBudget budget) {
        return GoalDocuments.read(budget.document().getBytes(StandardCharsets.UTF_8));
    }
}
