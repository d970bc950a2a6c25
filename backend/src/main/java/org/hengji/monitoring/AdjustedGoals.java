package org.hengji.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.budget.Budgets;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAdjusted;
import org.hengji.goal.GoalCancelled;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of an open report when its goal is adjusted or given up. A report that lies with a reviewer keeps the version
 * it was filed on; one that the unit still writes goes over to the new version, with what was typed for the lines that stay.
 */
@Component
class AdjustedGoals {

    private final MonitoringReports reports;
    private final Goals goals;
    private final GoalContents contents;
    private final FiscalYears years;
    private final Budgets budgets;
    private final RulePacks packs;

    AdjustedGoals(MonitoringReports reports, Goals goals, GoalContents contents, FiscalYears years, Budgets budgets, RulePacks packs) {
        this.reports = reports;
        this.goals = goals;
        this.contents = contents;
        this.years = years;
        this.budgets = budgets;
        this.packs = packs;
    }

    @EventListener
    void adjusted(GoalAdjusted event) {
        reports.findOpen(event.goalId()).filter(report -> report.status().drafting()).ifPresent(report -> renew(report, event));
    }

    @EventListener
    void cancelled(GoalCancelled event) {
        reports.findOpen(event.goalId()).ifPresent(report -> {
            report.cancel();
            reports.save(report);
        });
    }

    private void renew(MonitoringReport report, GoalAdjusted event) {
        Goal goal = goals.get(event.goalId());
        Checkpoint checkpoint = years.checkpoint(report.checkpointId());
        Map<List<String>, MonitoringLine> typed = new HashMap<>();
        Map<Long, Indicator> old = new HashMap<>();
        contents.of(event.fromVersionId()).indicators().forEach(indicator -> old.put(indicator.id(), indicator));
        reports.lines(report).forEach(line -> typed.put(name(old.get(line.indicatorId())), line));
        List<MonitoringLine> lines = contents.of(event.toVersionId()).indicators().stream().map(indicator -> {
            MonitoringLine line = typed.remove(name(indicator));
            return line == null ? MonitoringLine.blank(indicator.id()) : line.of(indicator.id());
        }).toList();
        report.renew(event.toVersionId(), goal.amountYuan(),
                goal.projectId() == null ? null : PlannedSpending.by(checkpoint, budgets.spendingPlan(goal.projectId())).orElse(null),
                packs.get(goal.rulePackId()));
        reports.save(report);
        reports.replaceLines(report, lines);
    }

    /** A line stays the same while its place and its name do. */
    private static List<String> name(Indicator indicator) {
        return List.of(String.valueOf(indicator.level1()), String.valueOf(indicator.level2()), indicator.level3());
    }
}
