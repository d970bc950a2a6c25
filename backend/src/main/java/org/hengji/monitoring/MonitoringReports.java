package org.hengji.monitoring;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored monitoring reports. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class MonitoringReports {

    private final MonitoringReportMapper mapper;
    private final AuditTrail audit;
    private final Clock clock;

    MonitoringReports(MonitoringReportMapper mapper, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /** A goal's reports in the order of the year. */
    public List<MonitoringReport> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }

    /** What each indicator had come to by the goal's last report, by the indicator's id; blank ones are left out. */
    public Map<Long, String> latestActuals(long goalId) {
        return actuals(mapper.linesBefore(goalId, Long.MAX_VALUE));
    }

    MonitoringReport visible(long id, Actor actor) {
        var paths = actor.scope().paths();
        return (paths.isEmpty() ? Optional.<MonitoringReport>empty() : mapper.findInScope(id, paths))
                .orElseThrow(() -> Refusal.notFound("该监控报告"));
    }

    /** The report if it is still at the version the person saw. */
    MonitoringReport visible(long id, Actor actor, int expectedVersion) {
        MonitoringReport report = visible(id, actor);
        if (report.version() != expectedVersion) {
            throw stale(report);
        }
        return report;
    }

    Optional<MonitoringReport> findOpen(long goalId) {
        return mapper.findOpen(goalId);
    }

    /** The goal's report that is not confirmed yet. */
    MonitoringReport open(long goalId) {
        return mapper.findOpen(goalId).orElseThrow(() -> Refusal.notFound("办理中的监控报告"));
    }

    Page<MonitoringReport> list(Actor actor, MonitoringFilter filter, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(filter, paths, page), mapper.count(filter, paths), page.page(), page.size());
    }

    List<MonitoringLine> lines(MonitoringReport report) {
        return mapper.lines(report.id());
    }

    Map<Long, String> previousActuals(MonitoringReport report) {
        return actuals(mapper.linesBefore(report.goalId(), report.id()));
    }

    /** Stores a new report with a blank line for each indicator, in the order given. */
    void add(NewReport report, List<Long> indicatorIds) {
        mapper.insert(report, clock.instant());
        write(report.id, indicatorIds.stream().map(MonitoringLine::blank).toList());
    }

    /** Writes the report and raises its version; refuses when another write came first. */
    void save(MonitoringReport report) {
        if (mapper.update(report, clock.instant()) == 0) {
            throw stale(report);
        }
        audit.note(report.goalId(), report.saved());
    }

    void replaceLines(MonitoringReport report, List<MonitoringLine> lines) {
        mapper.deleteLines(report.id());
        write(report.id(), lines);
    }

    private void write(long reportId, List<MonitoringLine> lines) {
        if (!lines.isEmpty()) {
            mapper.insertLines(reportId, lines);
        }
    }

    private static Map<Long, String> actuals(List<MonitoringLine> lines) {
        Map<Long, String> actuals = new HashMap<>();
        lines.stream().filter(line -> line.actual() != null).forEach(line -> actuals.put(line.indicatorId(), line.actual()));
        return actuals;
    }

    private static Refusal stale(MonitoringReport report) {
        return Refusal.stale("“" + report.goalName() + "”的" + report.subject().name());
    }
}
