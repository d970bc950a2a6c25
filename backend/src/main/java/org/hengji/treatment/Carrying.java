package org.hengji.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.Budgets;
import org.hengji.budget.Fund;
import org.hengji.budget.PlanStep;
import org.hengji.budget.ProjectStatement;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.refusal.Refusal;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.hengji.goal.NewGoal;
import org.hengji.goal.Objective;
import org.hengji.monitoring.MonitoringReports;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.prereview.PreReviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project goes on (从上年结转): next year's goal begins as last year's, with what was reached as 上年值. */
@Service
@Transactional
public class Carrying {

    private final Goals goals;
    private final GoalContents contents;
    private final GoalDrafting drafting;
    private final FiscalYears years;
    private final Budgets budgets;
    private final SelfEvaluations evaluations;
    private final MonitoringReports reports;
    private final PreReviewing reviewing;
    private final Predecessors predecessors;
    private final BudgetGate gate;
    private final AuditTrail audit;

    Carrying(Goals goals, GoalContents contents, GoalDrafting drafting, FiscalYears years, Budgets budgets, SelfEvaluations evaluations,
             MonitoringReports reports, PreReviewing reviewing, Predecessors predecessors, BudgetGate gate, AuditTrail audit) {
        this.goals = goals;
        this.contents = contents;
        this.drafting = drafting;
        this.years = years;
        this.budgets = budgets;
        this.evaluations = evaluations;
        this.reports = reports;
        this.reviewing = reviewing;
        this.predecessors = predecessors;
        this.gate = gate;
        this.audit = audit;
    }

    /** What stands in the way of the person carrying the goal on; null when nothing does. */
    @Transactional(readOnly = true)
    Refusal obstacle(Actor actor, Goal before) {
        if (!actor.worksAt(before.desks().of(Post.OPERATOR))) {
            return Refusal.forbidden("从上年结转由" + Post.OPERATOR.label() + "办理，您的岗位不能进行此项操作");
        }
        if (!before.granted()) {
            return Refusal.wrongStep("目标“" + before.name() + "”没有批复，不能结转到下年度");
        }
        int next = before.yearNo() + 1;
        Optional<FiscalYear> year = years.find(before.regionId(), next);
        if (year.isEmpty()) {
            return Refusal.wrongStep("本地区还没有建立 " + next + " 年度，不能结转");
        }
        return drafting.ofDepartment(before.desks().departmentId(), year.get().id()).stream().filter(g -> goesOnFrom(g, before)).findFirst()
                .map(g -> Refusal.wrongStep("“" + before.name() + "”在 " + next + " 年度已有绩效目标“" + g.name() + "”")).orElse(null);
    }

    /** What the last result leaves the project, in 元; else what it had. */
    @Transactional(readOnly = true)
    Gate proposal(Goal before) {
        return gate.after(before);
    }

    /**
     * Stores next year's project and its goal, which lies with the unit for drafting.
     *
     * @throws Refusal as {@link #obstacle} says; then nothing is stored
     */
    public Goal carry(Actor actor, long goalId, CarryRequest request) {
        Goal before = goals.visible(goalId, actor);
        reviewing.begin(before.desks().departmentId());
        Refusal obstacle = obstacle(actor, before);
        if (obstacle != null) {
            throw obstacle;
        }
        FiscalYear year = years.find(before.regionId(), before.yearNo() + 1).orElseThrow();
        BigDecimal yuan = request.amountYuan() != null ? request.amountYuan() : proposal(before).declaredYuan();
        String name = before.name().replace(String.valueOf(before.yearNo()), String.valueOf(year.yearNo()));
        String code = request.code() == null || request.code().isBlank() ? before.projectCode() : request.code().strip();
        Long projectId = before.projectId() == null ? null : budgets.add(year.id(), before.desks().departmentId(), before.unitId(),
                List.of(project(before, year, name, code, yuan))).get(0);
        Goal goal = drafting.create(actor, new NewGoal(before.kind(), year.id(), year.yearNo(), before.desks(), before.orgPath(), projectId, code, name,
                before.category(), before.formTitle(), yuan, year.rulePackId(), content(before)));
        predecessors.keep(actor, goal, before);
        audit.record(new AuditRecord(actor.at(goal.desks().of(Post.OPERATOR)), Post.OPERATOR, AuditAction.CARRY, goal.regionId(), goal.id(), goal.subject(),
                null, goal.roundNo(), "由 " + before.yearNo() + " 年度“" + before.name() + "”结转"));
        reviewing.refresh(year.id(), goal.desks().departmentId());
        return goals.get(goal.id());
    }

    /** What each indicator came to in the year, by its id: as self-evaluated, else as last reported. */
    @Transactional(readOnly = true)
    Map<Long, String> reached(Goal before) {
        Map<Long, String> reached = new HashMap<>(reports.latestActuals(before));
        evaluations.find(before.id()).map(evaluations::lines).orElse(List.of()).stream()
                .filter(l -> l.indicatorId() != null && l.actual() != null && !l.actual().isBlank())
                .forEach(l -> reached.put(l.indicatorId(), l.actual()));
        return reached;
    }

    private GoalContent content(Goal before) {
        GoalContent last = contents.of(before.inForceVersionId());
        Map<Long, String> reached = reached(before);
        return new GoalContent(
                last.objectives().stream().map(o -> new Objective(null, o.kind(), o.name(), o.duty(), o.content(), o.standard(), o.schedule(), o.amount(),
                        o.fiscalAmount(), o.otherAmount())).toList(),
                last.indicators().stream().map(i -> new Indicator(null, i.objective(), i.level1(), i.level2(), i.level3(), i.target(), i.operator(),
                        i.value(), i.unit(), i.direction(), i.weight(), i.description(), i.basis(), i.note(), reached.get(i.id()), i.formula(),
                        i.dataSource(), i.core())).toList());
    }

    /** The same project under next year's budget; its plan is to be written anew. */
    private ProjectStatement project(Goal before, FiscalYear year, String name, String code, BigDecimal yuan) {
        ProjectStatement last = budgets.statement(before.projectId());
        MoneyUnit unit = last.amountUnit();
        PrintedAmount amount = yuan == null ? last.amount() : PrintedAmount.of(unit.fromYuan(yuan), unit);
        int place = budgets.statements(year.id(), before.desks().departmentId()).values().stream().mapToInt(ProjectStatement::sequenceNo).max().orElse(0) + 1;
        List<PlanStep> plan = SpendingPlanReader.read(last.spendingPlan().stream().map(s -> new SpendingStep(s.dueLabel(), null)).toList(), unit, amount);
        return new ProjectStatement(place, code, name, last.category(), last.unitName(), last.purpose(), unit, amount, funds(last, amount), plan);
    }

    /** Who paid pays on, each his share; what does not divide falls to the first. */
    private static List<Fund> funds(ProjectStatement last, PrintedAmount amount) {
        BigDecimal before = last.funds().stream().map(f -> f.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amount == null || before.signum() == 0 || amount.yuan().compareTo(before) == 0) {
            return last.funds();
        }
        List<Fund> funds = new ArrayList<>();
        BigDecimal left = amount.yuan();
        for (int i = last.funds().size() - 1; i > 0; i--) {
            Fund fund = last.funds().get(i);
            BigDecimal share = fund.amount().yuan().multiply(amount.yuan()).divide(before, 0, RoundingMode.HALF_UP);
            left = left.subtract(share);
            funds.add(0, new Fund(fund.source(), PrintedAmount.of(amount.unit().fromYuan(share), amount.unit())));
        }
        funds.add(0, new Fund(last.funds().get(0).source(), PrintedAmount.of(amount.unit().fromYuan(left), amount.unit())));
        return funds;
    }

    private static boolean goesOnFrom(Goal goal, Goal before) {
        if (goal.kind() != before.kind() || goal.dropped()) {
            return false;
        }
        return goal.kind() == GoalKind.DEPARTMENT ? goal.unitId() == before.unitId()
                : before.projectCode() != null && before.projectCode().equals(goal.projectCode()) || goal.unitId() == before.unitId()
                && before.name().replace(String.valueOf(before.yearNo()), "").equals(goal.name().replace(String.valueOf(goal.yearNo()), ""));
    }
}
