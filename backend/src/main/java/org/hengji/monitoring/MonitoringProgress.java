package org.hengji.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.Budgets;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells monitoring: a report begins, where it has come to, that it is confirmed. */
@Service
@Transactional
public class MonitoringProgress implements StepListener {

    private final MonitoringReports reports;
    private final Goals goals;
    private final GoalProgress goalProgress;
    private final FiscalYears years;
    private final Budgets budgets;
    private final ReportFacts facts;
    private final AuditTrail audit;

    MonitoringProgress(MonitoringReports reports, Goals goals, GoalProgress goalProgress, FiscalYears years,
                       Budgets budgets, ReportFacts facts, AuditTrail audit) {
        this.reports = reports;
        this.goals = goals;
        this.goalProgress = goalProgress;
        this.years = years;
        this.budgets = budgets;
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(MonitoringStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        return arrived(List.of(goalId), step).get(0);
    }

    @Override
    public List<Arrival> arrived(List<Long> goalIds, Step step) {
        Map<Long, MonitoringReport> open = reports.open(goalIds);
        open.values().stream().filter(report -> report.arriveAt((MonitoringStep) step)).forEach(reports::save);
        return goals.get(goalIds).stream().map(goal -> new Arrival(goal, open.get(goal.id()).subject())).toList();
    }

    /** Where every report begins. */
    public Step firstStep() {
        return MonitoringStep.MONITORING_REPORTING;
    }

    /**
     * Begins the reports of goals at a checkpoint that is open: one blank line for each of their indicators. A goal whose report of it has
     * begun is left as it is.
     */
    public void open(List<Long> goalIds, long checkpointId) {
        Set<Long> there = reports.begun(goalIds, checkpointId);
        List<Long> without = goalIds.stream().filter(id -> !there.contains(id)).toList();
        if (without.isEmpty()) {
            return;
        }
        List<NewReport> begun = facts.first(goals.get(without), years.checkpoint(checkpointId));
        reports.add(begun);
        goalProgress.enter(without, GoalStatus.MONITORING);
        begun.forEach(report -> audit.record(
                AuditRecord.bySystem(AuditAction.OPEN, report.goal.regionId(), report.goal.id(), report.subject(), null)));
    }

    /** 财政确认: the report is settled, and what was spent is on the project's account. */
    public MonitoringReport confirm(long goalId) {
        MonitoringReport report = reports.open(goalId);
        report.confirm();
        reports.save(report);
        Goal goal = goals.get(goalId);
        if (goal.projectId() != null) {
            budgets.recordExecuted(goal.projectId(), report.checkpointId(), report.executedYuan());
        }
        record(goal, AuditAction.CONFIRM, report);
        return report;
    }

    private void record(Goal goal, AuditAction action, MonitoringReport report) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), report.subject(), null));
    }
}
