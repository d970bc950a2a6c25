package org.hengji.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goals;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催报: the department or the bureau urges units whose reports are missing; not more often than the rule pack allows. */
@Service
@Transactional
class ReportUrging {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final List<Post> MAY_URGE = List.of(Post.SUPERVISOR, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE);

    /** @param skipped missing ones that were urged already and may not be again yet, or that are not this person's to urge */
    record UrgedReports(int urged, int skipped) {}

    private final MonitoringReports reports;
    private final LightBoardMapper board;
    private final Goals goals;
    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Clock clock;

    ReportUrging(MonitoringReports reports, LightBoardMapper board, Goals goals, RulePacks packs, WorkingDays workingDays,
                 Notifications notifications, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.board = board;
        this.goals = goals;
        this.packs = packs;
        this.workingDays = workingDays;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, or wrong step when the report is not missing or was urged already */
    MonitoringReport urge(Actor actor, long id, String note) {
        MonitoringReport report = reports.visible(id, actor);
        if (post(actor, report) == null) {
            throw Refusal.forbidden("催报由主管部门或财政部门办理，您的岗位不能进行此项操作");
        }
        if (!report.missing()) {
            throw Refusal.wrongStep("“" + report.goalName() + "”的" + report.subject().name() + "已经报送，不用催报");
        }
        LocalDate again = again(report);
        if (LocalDate.now(clock).isBefore(again)) {
            throw Refusal.wrongStep("“" + report.goalName() + "”的" + report.subject().name() + "已经催报，" + DAY.format(again) + " 起可以再次催报");
        }
        send(actor, report, note);
        return report;
    }

    /** Every missing report of a checkpoint, or of one department there. */
    UrgedReports urgeAll(Actor actor, long checkpointId, Long departmentId, String note) {
        if (!actor.isAny(MAY_URGE.toArray(Post[]::new))) {
            throw Refusal.forbidden("催报由主管部门或财政部门办理，您的岗位不能进行此项操作");
        }
        int urged = 0;
        int skipped = 0;
        for (long id : board.missing(checkpointId, departmentId, actor.scope().paths())) {
            MonitoringReport report = reports.visible(id, actor);
            if (post(actor, report) == null || LocalDate.now(clock).isBefore(again(report))) {
                skipped++;
            } else {
                send(actor, report, note);
                urged++;
            }
        }
        return new UrgedReports(urged, skipped);
    }

    /** The first day on which it may be urged. */
    private LocalDate again(MonitoringReport report) {
        if (report.lastUrgedAt() == null) {
            return LocalDate.EPOCH;
        }
        LocalDate last = LocalDate.ofInstant(report.lastUrgedAt(), clock.getZone());
        return workingDays.of(report.regionId()).after(last, packs.get(goals.get(report.goalId()).rulePackId()).overdueRules().urgeEvery());
    }

    private static Post post(Actor actor, MonitoringReport report) {
        return MAY_URGE.stream().filter(post -> actor.worksAt(report.desks().of(post))).findFirst().orElse(null);
    }

    private void send(Actor actor, MonitoringReport report, String note) {
        Post post = post(actor, report);
        report.urged(clock.instant());
        reports.save(report);
        String due = report.dueOn() == null ? "" : "，应于 " + report.dueOn() + " 前报送";
        notifications.tell(report.desks().of(Post.OPERATOR), new Notice(NotificationKind.URGE, report.goalId(), "“" + report.goalName() + "”"
                + report.subject().name() + "尚未报送" + due + "，" + actor.name() + "（" + post.label() + "）请您尽快办理", Notice.pageOf(report.subject())));
        audit.record(new AuditRecord(actor, post, AuditAction.URGE, report.regionId(), report.goalId(), report.subject(), report.step(),
                report.roundNo(), note));
    }
}
