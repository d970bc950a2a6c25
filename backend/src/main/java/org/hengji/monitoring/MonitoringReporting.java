package org.hengji.monitoring;

import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.MonitoringForm;
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
    private final ReportFacts facts;
    private final FilingRoute route;
    private final FilingPermissions permissions;

    MonitoringReporting(MonitoringReports reports, Goals goals, GoalContents contents, RulePacks packs, ReportFacts facts, FilingRoute route, FilingPermissions permissions) {
        this.reports = reports;
        this.goals = goals;
        this.contents = contents;
        this.packs = packs;
        this.facts = facts;
        this.route = route;
        this.permissions = permissions;
    }

    public void save(Actor actor, long id, int expectedVersion, ReportEdit edit) {
        MonitoringReport report = reports.visible(id, actor, expectedVersion);
        permissions.require(report, actor, FilingAction.EDIT);
        List<MonitoringLine> lines = edit.over(reports.lines(report), form(report));
        List<FollowUp> followUps = edit.followUpsOver(reports.followUps(report));
        report.fill(edit.executedYuan(), edit.expectedYuan(), edit.remark());
        facts.read(report, lines);
        reports.save(report);
        reports.replaceLines(report, lines);
        if (edit.measures() != null) {
            reports.replaceMeasures(report, edit.measures());
        }
        reports.replaceFollowUps(report, followUps);
        route.recordSave(actor, report);
    }

    public FilingState submit(Actor actor, long id, int expectedVersion) {
        MonitoringReport report = reports.visible(id, actor, expectedVersion);
        permissions.require(report, actor, FilingAction.SUBMIT);
        ReportCheck.requireComplete(report, reports.content(report), contents.of(report.goalVersionId()).indicators(), form(report));
        reports.save(report);
        route.submit(actor, report);
        return permissions.state(reports.get(id), actor);
    }

    Set<FilingAction> permitted(MonitoringReport report, Actor actor) {
        return permissions.permitted(report, actor);
    }

    /** What the pack of the goal asks of its reports. */
    MonitoringForm form(MonitoringReport report) {
        return packs.get(goals.get(report.goalId()).rulePackId()).monitoringForm().value();
    }

    public FilingState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        route.decide(actor, reports.visible(id, actor, expectedVersion), decision);
        return permissions.state(reports.get(id), actor);
    }
}
