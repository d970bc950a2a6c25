package org.hengji.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.budget.Budgets;
import org.hengji.budget.Executions;
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

    /** A report as it is opened: with what was planned, and with what the entries of payments say was spent. */
    NewReport first(Goal goal, Checkpoint checkpoint) {
        RulePack pack = packs.get(goal.rulePackId());
        BigDecimal planYuan = planYuan(goal, checkpoint);
        BigDecimal recorded = recordedYuan(goal, checkpoint.dueOn());
        LocalDate dueOn = workingDays.of(goal.regionId()).after(LocalDate.now(clock), pack.workingDays(MonitoringStep.MONITORING_REPORTING.name()));
        MoneyFacts money = new MoneyFacts(checkpoint.label(), checkpoint.dueOn(), goal.amountYuan(), planYuan, recorded);
        return new NewReport(goal, checkpoint, dueOn, planYuan, recorded, LightReading.of(money, NOTHING_YET, pack, table));
    }

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
