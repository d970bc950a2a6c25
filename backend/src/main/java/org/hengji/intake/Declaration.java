package org.hengji.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.Fund;
import org.hengji.budget.ProjectStatement;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.money.PrintedAmount;
import org.hengji.goal.GoalContent;
import org.hengji.platform.Sha256;

/**
 * What a document becomes here, before anything is compared or stored.
 *
 * @param departmentGoal null when the document holds none
 */
record Declaration(GoalDocument document, DepartmentBudget budget, GoalStatement departmentGoal, List<ProjectDeclaration> projects) {

    /** A project with what its goal says. */
    record ProjectDeclaration(ProjectStatement project, GoalContent content) {}

    static Declaration of(GoalDocument document) {
        List<ProjectDeclaration> projects = new ArrayList<>();
        for (ProjectPart part : document.projects()) {
            projects.add(new ProjectDeclaration(project(part, projects.size() + 1, document), ContentReading.of(part)));
        }
        return new Declaration(document, budget(document), departmentGoal(document), List.copyOf(projects));
    }

    /**
     * What is left when only these projects of the document are taken. The projects keep their places; the document to be
     * kept with the budget holds no others.
     */
    Declaration only(Set<Integer> indexes) {
        GoalDocument d = document;
        List<ProjectPart> parts = IntStream.range(0, d.projects().size()).filter(indexes::contains).mapToObj(d.projects()::get).toList();
        return new Declaration(document, budget(new GoalDocument(d.source(), d.region(), d.form(), d.fiscalYear(), d.amountUnit(), d.budgetUnit(),
                d.department(), d.budget(), d.narrative(), d.departmentGoal(), parts, d.tables())), departmentGoal,
                projects.stream().filter(p -> indexes.contains(p.project().sequenceNo() - 1)).toList());
    }

    int indicatorCount() {
        return (departmentGoal == null ? 0 : departmentGoal.content().indicators().size())
                + projects.stream().mapToInt(p -> p.content().indicators().size()).sum();
    }

    /** Projects that state a spending plan. */
    int planCount() {
        return (int) projects.stream().filter(p -> !p.project().spendingPlan().isEmpty()).count();
    }

    private static DepartmentBudget budget(GoalDocument document) {
        byte[] json = GoalDocuments.write(document);
        return new DepartmentBudget(document.form(), document.amountUnit(),
                document.budgetUnit() == null ? document.amountUnit() : document.budgetUnit(),
                new String(json, StandardCharsets.UTF_8), Sha256.of(json), BudgetReading.figures(document), BudgetReading.funding(document));
    }

    private static GoalStatement departmentGoal(GoalDocument document) {
        DepartmentGoalPart goal = document.departmentGoal();
        if (goal == null) {
            return null;
        }
        String name = filled(goal.formTitle()) ? goal.formTitle() : document.department().name() + "部门整体绩效目标";
        return new GoalStatement(name, goal.formTitle(), departmentYuan(document), ContentReading.of(goal, document));
    }

    /** What the form of the goal states, else what the budget states. */
    private static BigDecimal departmentYuan(GoalDocument document) {
        DepartmentGoalPart.Funding funding = document.departmentGoal().funding();
        PrintedAmount amount = funding == null ? null : document.amount(funding.total());
        if (amount == null && document.budget() != null) {
            amount = document.budgetAmount(document.budget().expenditure());
        }
        return amount == null ? null : amount.yuan();
    }

    private static ProjectStatement project(ProjectPart part, int sequenceNo, GoalDocument document) {
        PrintedAmount amount = document.amount(part.amount());
        List<Fund> funds = new ArrayList<>();
        addFund(funds, Fund.Source.FISCAL, document.amount(part.fiscalAmount()));
        addFund(funds, Fund.Source.SPECIAL_ACCOUNT, document.amount(part.specialAccountAmount()));
        addFund(funds, Fund.Source.OTHER, document.amount(part.otherAmount()));
        return new ProjectStatement(sequenceNo, filled(part.code()) ? part.code() : null, part.name(), part.category(), part.unitName(),
                part.purpose(), document.amountUnit(), amount, funds,
                SpendingPlanReader.read(part.spendingPlan(), document.amountUnit(), amount));
    }

    private static void addFund(List<Fund> funds, Fund.Source source, PrintedAmount amount) {
        if (amount != null) {
            funds.add(new Fund(source, amount));
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
