package org.hengji.monitoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAdjusted;
import org.hengji.goal.GoalCancelled;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
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
    private final ReportFacts facts;
    private final AuditTrail audit;

    AdjustedGoals(MonitoringReports reports, Goals goals, GoalContents contents, FiscalYears years, ReportFacts facts, AuditTrail audit) {
        this.reports = reports;
        this.goals = goals;
        this.contents = contents;
        this.years = years;
        this.facts = facts;
        this.audit = audit;
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
            audit.record(AuditRecord.bySystem(AuditAction.END_WITH_GOAL, goals.get(event.goalId()).regionId(), event.goalId(), report.subject(), null));
        });
    }

    private void renew(MonitoringReport report, GoalAdjusted event) {
        Goal goal = goals.get(event.goalId());
        Checkpoint checkpoint = years.checkpoint(report.checkpointId());
        GoalContent now = contents.of(event.toVersionId());
        Map<Long, Long> origins = now.origins(contents.of(event.fromVersionId()));
        Map<Long, MonitoringLine> typed = reports.lines(report).stream().collect(Collectors.toMap(MonitoringLine::indicatorId, Function.identity()));
        List<MonitoringLine> lines = now.indicators().stream().map(indicator -> {
            MonitoringLine line = typed.get(origins.get(indicator.id()));
            return line == null ? MonitoringLine.blank(indicator.id()) : line.of(indicator.id());
        }).toList();
        report.renew(event.toVersionId(), goal.amountYuan(), facts.planYuan(goal, checkpoint));
        facts.read(report, lines);
        reports.save(report);
        reports.replaceLines(report, lines);
    }
}
