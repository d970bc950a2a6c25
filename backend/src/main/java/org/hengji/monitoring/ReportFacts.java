package org.hengji.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengji.budget.Budgets;
import org.hengji.budget.Executions;
import org.hengji.budget.PlanStep;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
import org.springframework.stereotype.Component;

/** Looks up what a report rests on, beside what the unit writes: plan, payments, rules; and reads its light. */
@Component
class ReportFacts {

    private static final Attainment NOTHING_YET = new Attainment(null, 0);

    private final Goals goals;
    private final GoalContents contents;
    private final Budgets budgets;
    private final Executions executions;
    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final LightTable table;
    private final Clock clock;

    ReportFacts(Goals goals, GoalContents contents, Budgets budgets, Executions executions, RulePacks packs, WorkingDays workingDays,
                LightTable table, Clock clock) {
        this.goals = goals;
        this.contents = contents;
        this.budgets = budgets;
        this.executions = executions;
        this.packs = packs;
        this.workingDays = workingDays;
        this.table = table;
        this.clock = clock;
    }

    /** Reports as they are opened: with what was planned, and with what the entries of payments say was spent. */
    List<NewReport> first(List<Goal> goals, Checkpoint checkpoint) {
        List<Long> projects = goals.stream().map(Goal::projectId).filter(Objects::nonNull).toList();
        Map<Long, List<PlanStep>> plans = budgets.spendingPlans(projects);
        Map<Long, BigDecimal> recorded = executions.through(projects, checkpoint.dueOn().getMonthValue());
        Map<RegionPack, LocalDate> due = new HashMap<>();
        return goals.stream().map(goal -> {
            Long project = goal.projectId();
            BigDecimal planYuan = project == null ? null : PlannedSpending.by(checkpoint, plans.getOrDefault(project, List.of())).orElse(null);
            BigDecimal recordedYuan = project == null ? null : recorded.get(project);
            RulePack pack = packs.get(goal.rulePackId());
            LocalDate dueOn = due.computeIfAbsent(new RegionPack(goal.regionId(), goal.rulePackId()), of -> workingDays.of(of.regionId())
                    .after(LocalDate.now(clock), pack.workingDays(MonitoringStep.MONITORING_REPORTING.name())));
            MoneyFacts money = new MoneyFacts(checkpoint.label(), checkpoint.dueOn(), goal.amountYuan(), planYuan, recordedYuan);
            return new NewReport(goal, checkpoint, dueOn, planYuan, recordedYuan, LightReading.of(money, NOTHING_YET, pack, table));
        }).toList();
    }

    private record RegionPack(long regionId, String packId) {}

    /** Looks up anew what was spent by the entries, and reads the light from it and from what the unit says. */
    void read(MonitoringReport report, List<MonitoringLine> lines) {
        Goal goal = goals.get(report.goalId());
        RulePack pack = packs.get(goal.rulePackId());
        report.recorded(recordedYuan(goal, report.checkpointDueOn()));
        report.light(Attainment.of(lines, contents.of(report.goalVersionId()).indicators(), pack.monitoringForm().value()), pack, table);
    }

    BigDecimal planYuan(Goal goal, Checkpoint checkpoint) {
        return goal.projectId() == null ? null : PlannedSpending.by(checkpoint, budgets.spendingPlan(goal.projectId())).orElse(null);
    }

    /** By the entries up to the month of the day; null without entries. */
    BigDecimal recordedYuan(Goal goal, LocalDate by) {
        return goal.projectId() == null ? null : executions.through(goal.projectId(), by.getMonthValue()).orElse(null);
    }
}
