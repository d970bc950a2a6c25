package org.hengji.compilation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hengji.budget.BudgetChange;
import org.hengji.budget.BudgetChanges;
import org.hengji.budget.Budgets;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.DepartmentBudgets;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.money.MoneyUnit;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.AdjustmentKind;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a department's year together; the number of statements does not depend on how many goals there are. */
@Service
@Transactional(readOnly = true)
public class DepartmentDocuments {

    private static final GoalContent NOTHING = new GoalContent(List.of(), List.of());

    private final GoalDrafting goals;
    private final GoalContents contents;
    private final Budgets budgets;
    private final BudgetChanges budgetChanges;
    private final DepartmentBudgets departmentBudgets;
    private final FiscalYears years;
    private final Organisations organisations;

    DepartmentDocuments(GoalDrafting goals, GoalContents contents, Budgets budgets, BudgetChanges budgetChanges, DepartmentBudgets departmentBudgets, FiscalYears years,
                        Organisations organisations) {
        this.goals = goals;
        this.contents = contents;
        this.budgets = budgets;
        this.budgetChanges = budgetChanges;
        this.departmentBudgets = departmentBudgets;
        this.years = years;
        this.organisations = organisations;
    }

    /** Everything that a department states in a year, as it now stands: of a goal that is adjusted, the new version. */
    public DepartmentDocument of(long fiscalYearId, long departmentId) {
        return compile(fiscalYearId, departmentId, false);
    }

    /** The same with the versions in force, whatever is drafted beside them. */
    public DepartmentDocument inForce(long fiscalYearId, long departmentId) {
        return compile(fiscalYearId, departmentId, true);
    }

    private DepartmentDocument compile(long fiscalYearId, long departmentId, boolean inForce) {
        DepartmentBudget budget = departmentBudgets.find(fiscalYearId, departmentId).orElse(null);
        GoalDocument frame = budget == null ? bare(fiscalYearId, departmentId)
                : GoalDocuments.read(budget.document().getBytes(StandardCharsets.UTF_8));
        Map<Long, ProjectStatement> statements = budgets.statements(fiscalYearId, departmentId);
        Map<Long, GoalContent> said = contents.ofDepartment(departmentId, fiscalYearId, inForce);
        Map<Long, BudgetChange> changes = inForce ? Map.of() : budgetChanges.proposed(fiscalYearId, departmentId);
        CompiledGoal departmentGoal = null;
        List<CompiledGoal> projects = new ArrayList<>();
        for (Goal goal : goals.ofDepartment(departmentId, fiscalYearId).stream().filter(g -> !g.dropped()).toList()) {
            ProjectStatement project = goal.projectId() == null ? null : statements.get(goal.projectId());
            if (goal.adjustment() == AdjustmentKind.ADJUST && changes.containsKey(goal.projectId())) {
                project = changes.get(goal.projectId()).over(project);
            }
            Long version = inForce ? goal.inForceVersionId() : Long.valueOf(goal.currentVersionId());
            var compiled = new CompiledGoal(goal, project, said.getOrDefault(version, NOTHING));
            if (goal.kind() == GoalKind.DEPARTMENT) {
                departmentGoal = compiled;
            } else {
                projects.add(compiled);
            }
        }
        projects.sort(Comparator.comparingInt(DepartmentDocuments::place));
        return new DepartmentDocument(frame, budget == null ? List.of() : budget.figures(), budget == null ? List.of() : budget.goalFunding(),
                departmentGoal, projects);
    }

    /** Goals without a project's row come last. */
    private static int place(CompiledGoal goal) {
        return goal.project() == null ? Integer.MAX_VALUE : goal.project().sequenceNo();
    }

    /** What is known of a department that has not handed in any document. */
    private GoalDocument bare(long fiscalYearId, long departmentId) {
        FiscalYear year = years.get(fiscalYearId);
        OrgUnit department = organisations.get(departmentId);
        OrgUnit region = organisations.get(year.regionId());
        return new GoalDocument(null, region.name(), null, year.yearNo(), MoneyUnit.TEN_THOUSAND_YUAN, null,
                new DepartmentPart(department.code(), department.name(), List.of(), List.of()), null, List.of(), null, List.of(), List.of());
    }
}
