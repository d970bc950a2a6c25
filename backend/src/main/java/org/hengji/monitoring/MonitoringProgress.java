package org.hengji.monitoring;

import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.Budgets;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
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
    private final GoalContents contents;
    private final GoalProgress goalProgress;
    private final FiscalYears years;
    private final Budgets budgets;
    private final ReportFacts facts;
    private final LightResponseProgress responses;
    private final AuditTrail audit;

    MonitoringProgress(MonitoringReports reports, Goals goals, GoalContents contents, GoalProgress goalProgress, FiscalYears years,
                       Budgets budgets, ReportFacts facts, LightResponseProgress responses, AuditTrail audit) {
        this.reports = reports;
        this.goals = goals;
        this.contents = contents;
        this.goalProgress = goalProgress;
        this.years = years;
        this.budgets = budgets;
        this.facts = facts;
        this.responses = responses;
        this.audit = audit;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(MonitoringStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        MonitoringReport report = reports.open(goalId);
        if (report.arriveAt((MonitoringStep) step)) {
            reports.save(report);
        }
        return new Arrival(goals.get(goalId), report.subject());
    }

    /** Begins the report of a goal at a checkpoint that is open: one blank line for each of its indicators. */
    public void open(long goalId, long checkpointId) {
        Goal goal = goals.get(goalId);
        Checkpoint checkpoint = years.checkpoint(checkpointId);
        reports.add(facts.first(goal, checkpoint),
                contents.of(goal.inForceVersionId()).indicators().stream().map(Indicator::id).toList());
        goalProgress.enter(goalId, GoalStatus.MONITORING);
        record(goal, AuditAction.OPEN, reports.open(goalId));
    }

    /**
     * 财政确认: the report is settled, and what was spent is on the project's account.
     *
     * @return whether its light calls for an answer, which the process is to begin
     */
    public boolean confirm(long goalId) {
        MonitoringReport report = reports.open(goalId);
        report.confirm();
        reports.save(report);
        Goal goal = goals.get(goalId);
        if (goal.projectId() != null) {
            budgets.recordExecuted(goal.projectId(), report.checkpointId(), report.executedYuan());
        }
        record(goal, AuditAction.CONFIRM, report);
        return responses.answer(goal, report);
    }

    private void record(Goal goal, AuditAction action, MonitoringReport report) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), report.subject(), null));
    }
}
