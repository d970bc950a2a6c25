package org.hengji.monitoring;

import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingRoute;
import org.hengji.review.FilingState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit fills in and submits a report; reviewers decide on it. */
@Service
@Transactional
public class MonitoringReporting {

    private final MonitoringReports reports;
    private final Goals goals;
    private final GoalContents contents;
    private final RulePacks packs;
    private final FilingRoute route;

    MonitoringReporting(MonitoringReports reports, Goals goals, GoalContents contents, RulePacks packs, FilingRoute route) {
        this.reports = reports;
        this.goals = goals;
        this.contents = contents;
        this.packs = packs;
        this.route = route;
    }

    public void save(Actor actor, long id, int expectedVersion, ReportEdit edit) {
        MonitoringReport report = reports.visible(id, actor, expectedVersion);
        FilingPermissions.require(report, actor, FilingAction.EDIT);
        report.draftedBy(actor);
        report.fill(edit.executedYuan(), edit.remark(), packs.get(goals.get(report.goalId()).rulePackId()));
        reports.save(report);
        reports.replaceLines(report, edit.over(reports.lines(report)));
        route.recordSave(actor, report);
    }

    public FilingState submit(Actor actor, long id, int expectedVersion) {
        MonitoringReport report = reports.visible(id, actor, expectedVersion);
        FilingPermissions.require(report, actor, FilingAction.SUBMIT);
        ReportCheck.requireComplete(report, reports.lines(report), contents.of(report.goalVersionId()).indicators());
        report.draftedBy(actor);
        reports.save(report);
        route.submit(actor, report);
        return FilingState.of(reports.visible(id, actor), actor);
    }

    public FilingState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        route.decide(actor, reports.visible(id, actor, expectedVersion), decision);
        return FilingState.of(reports.visible(id, actor), actor);
    }
}
