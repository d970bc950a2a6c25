package org.hengji.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengji.budget.BudgetFigure;
import org.hengji.budget.Funding;
import org.hengji.budget.ProjectStatement;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.GoalKind;

/** A department's year as one document, and the goals that its parts belong to. */
public final class DepartmentDocument {

    private final GoalDocument frame;
    private final List<BudgetFigure> figures;
    private final List<Funding> funding;
    private final CompiledGoal departmentGoal;
    private final List<CompiledGoal> projects;

    /**
     * @param frame          holds whatever no row holds: tables, narrative, duties
     * @param departmentGoal null while there is none
     * @param projects       in the order of the document
     */
    DepartmentDocument(GoalDocument frame, List<BudgetFigure> figures, List<Funding> funding, CompiledGoal departmentGoal,
                       List<CompiledGoal> projects) {
        this.frame = frame;
        this.figures = figures;
        this.funding = funding;
        this.departmentGoal = departmentGoal;
        this.projects = List.copyOf(projects);
    }

    /** The goal behind {@code /departmentGoal}; null while there is none. */
    public CompiledGoal departmentGoal() {
        return departmentGoal;
    }

    /** The goals behind {@code /projects}, each at its index. */
    public List<CompiledGoal> projects() {
        return projects;
    }

    /** Every goal, that of the department first. */
    public List<CompiledGoal> goals() {
        List<CompiledGoal> goals = new ArrayList<>();
        if (departmentGoal != null) {
            goals.add(departmentGoal);
        }
        goals.addAll(projects);
        return goals;
    }

    /**
     * The same year with an edit that is not stored yet in place of what the goal says.
     *
     * @throws org.hengji.core.refusal.Refusal with the place, when the edit contradicts itself
     */
    public DepartmentDocument with(long goalId, GoalEdit edit) {
        return new DepartmentDocument(frame, figures, funding,
                departmentGoal == null ? null : edited(departmentGoal, goalId, edit),
                projects.stream().map(goal -> edited(goal, goalId, edit)).toList());
    }

    /** The document; amounts in the unit of the document last taken in. */
    public GoalDocument document() {
        Parts parts = new Parts(frame);
        List<ProjectPart> printed = projects.stream().map(parts::project).toList();
        DepartmentGoalPart goal = departmentGoal == null ? null : parts.departmentGoal(departmentGoal, funding);
        return new GoalDocument(frame.source(), frame.region(), frame.form(), frame.fiscalYear(), frame.amountUnit(), frame.budgetUnit(),
                frame.department(), Parts.budget(figures), frame.narrative(), goal, printed, frame.tables());
    }

    /** What some of its goals say, for their forms: without budget, narrative and tables. */
    public GoalDocument document(Predicate<Goal> shown) {
        Parts parts = new Parts(frame);
        DepartmentGoalPart goal = departmentGoal != null && shown.test(departmentGoal.goal()) ? parts.departmentGoal(departmentGoal, funding) : null;
        return new GoalDocument(frame.source(), frame.region(), frame.form(), frame.fiscalYear(), frame.amountUnit(), frame.budgetUnit(),
                frame.department(), null, List.of(), goal,
                projects.stream().filter(project -> shown.test(project.goal())).map(parts::project).toList(), List.of());
    }

    private static CompiledGoal edited(CompiledGoal goal, long goalId, GoalEdit edit) {
        return goal.goal().id() != goalId ? goal
                : new CompiledGoal(goal.goal(), project(goal, edit), edit.over(goal.content()));
    }

    private static ProjectStatement project(CompiledGoal goal, GoalEdit edit) {
        ProjectStatement p = goal.project();
        if (p == null || goal.goal().kind() == GoalKind.DEPARTMENT) {
            return p;
        }
        var plan = edit.spendingPlan() == null ? p.spendingPlan() : SpendingPlanReader.read(
                edit.spendingPlan().stream().map(step -> new SpendingStep(step.by(), step.printed())).toList(), p.amountUnit(), p.amount());
        return new ProjectStatement(p.sequenceNo(), p.code(), p.name(), p.category(), p.unitName(),
                edit.purpose() == null ? p.purpose() : edit.purpose(), p.amountUnit(), p.amount(), p.funds(), plan);
    }
}
