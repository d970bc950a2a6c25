package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hengji.budget.BudgetChanges;
import org.hengji.budget.Budgets;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.DepartmentBudgets;
import org.hengji.budget.Fund;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.refusal.Refusal;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desks;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit adds a project within the year (追加): a new goal, reviewed like any other, bound to a change of the budget. */
@Service
@Transactional
public class GoalAddition {

    private final GoalDrafting drafting;
    private final AdjustmentMapper adjustments;
    private final AdjustmentWindow window;
    private final BudgetChanges changes;
    private final Budgets budgets;
    private final DepartmentBudgets departments;
    private final FiscalYears years;
    private final Organisations organisations;
    private final Clock clock;

    GoalAddition(GoalDrafting drafting, AdjustmentMapper adjustments, AdjustmentWindow window, BudgetChanges changes, Budgets budgets,
                 DepartmentBudgets departments, FiscalYears years, Organisations organisations, Clock clock) {
        this.drafting = drafting;
        this.adjustments = adjustments;
        this.window = window;
        this.changes = changes;
        this.budgets = budgets;
        this.departments = departments;
        this.years = years;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The unit whose operator the person is.
     *
     * @throws Refusal forbidden when there is none, invalid when there are several and none is named
     */
    @Transactional(readOnly = true)
    public OrgUnit unit(Actor actor, AdditionRequest request) {
        List<Long> own = actor.posts().stream().filter(h -> h.post() == Post.OPERATOR).map(Actor.Holding::scopeId).distinct().toList();
        if (own.isEmpty() || request.unitId() != null && !own.contains(request.unitId())) {
            throw Refusal.forbidden("追加项目由" + Post.OPERATOR.label() + "提出，您的岗位不能进行此项操作");
        }
        if (request.unitId() == null && own.size() > 1) {
            throw Refusal.invalid("/unitId", "您在多个单位担任" + Post.OPERATOR.label() + "，请选择项目所属单位");
        }
        return organisations.get(request.unitId() == null ? own.get(0) : request.unitId());
    }

    /**
     * Stores the project and its goal, which lies with the unit for drafting.
     *
     * @throws Refusal wrong step after the end of the year, invalid with the place; then nothing is stored
     */
    public Goal add(Actor actor, OrgUnit unit, AdditionRequest request) {
        FiscalYear year = years.find(unit.regionId(), request.fiscalYear())
                .orElseThrow(() -> Refusal.invalid("/fiscalYear", "本地区没有 " + request.fiscalYear() + " 年度"));
        window.requireForAddition(year);
        if (request.documentDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("/documentDate", "预算调整日期不能晚于今天");
        }
        Desks desks = new Desks(unit.id(), unit.parentId(), unit.regionId());
        ProjectStatement project = project(unit, year, desks.departmentId(), request);
        long projectId = budgets.add(year.id(), desks.departmentId(), unit.id(), List.of(project)).get(0);
        String document = request.documentNumber().strip();
        Goal goal = drafting.add(actor, new NewGoal(GoalKind.PROJECT, year.id(), year.yearNo(), desks, unit.path(), projectId, project.code(),
                project.name(), project.category(), null, request.amountYuan(), year.rulePackId(), new GoalContent(List.of(), List.of())),
                AdjustmentKind.ADD.label() + "（" + document + "）：" + request.reason().strip());
        long change = changes.propose(projectId, document, request.documentDate(), BigDecimal.ZERO, request.amountYuan());
        adjustments.insert(goal.id(), goal.currentVersionId(), AdjustmentKind.ADD, change, request.reason().strip(), actor, clock.instant());
        return goal;
    }

    private ProjectStatement project(OrgUnit unit, FiscalYear year, long departmentId, AdditionRequest request) {
        Collection<ProjectStatement> there = budgets.statements(year.id(), departmentId).values();
        String code = request.code() == null || request.code().isBlank() ? null : request.code().strip();
        String name = request.name().strip();
        if (code != null && there.stream().anyMatch(p -> code.equals(p.code()))) {
            throw Refusal.invalid("/code", "本部门本年度已有编码为“" + code + "”的项目，已有项目请用目标调整");
        }
        if (there.stream().anyMatch(p -> name.equals(p.name()))) {
            throw Refusal.invalid("/name", "本部门本年度已有名为“" + name + "”的项目，已有项目请用目标调整");
        }
        MoneyUnit printedIn = departments.find(year.id(), departmentId).map(DepartmentBudget::amountUnit).orElse(MoneyUnit.TEN_THOUSAND_YUAN);
        PrintedAmount amount = PrintedAmount.of(printedIn.fromYuan(request.amountYuan()), printedIn);
        int last = there.stream().mapToInt(ProjectStatement::sequenceNo).max().orElse(0);
        String purpose = request.purpose() == null || request.purpose().isBlank() ? null : request.purpose().strip();
        return new ProjectStatement(last + 1, code, name, request.category().strip(), unit.name(), purpose, printedIn, amount,
                List.of(new Fund(request.source(), amount)), List.of());
    }
}
