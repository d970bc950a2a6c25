package org.hengji.monitoring;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.goal.GoalContents;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored monitoring reports. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class MonitoringReports {

    private final MonitoringReportMapper mapper;
    private final GoalContents contents;
    private final Batches batches;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    MonitoringReports(MonitoringReportMapper mapper, GoalContents contents, Batches batches, Goals goals, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.contents = contents;
        this.batches = batches;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /** A goal's reports in the order of the year. */
    public List<MonitoringReport> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }

    /** What each indicator in force had come to by the goal's last report, by the indicator's id; blank ones are left out. */
    public Map<Long, String> latestActuals(Goal goal) {
        List<MonitoringReport> reports = mapper.ofGoal(goal.id());
        return reports.isEmpty() ? Map.of() : actuals(reports.get(reports.size() - 1), goal.inForceVersionId());
    }

    /** For whoever has been let at it already. */
    MonitoringReport get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该监控报告"));
    }

    /** If it lies in the person's scope, or open work on it lies with the person. */
    MonitoringReport visible(long id, Actor actor) {
        return mapper.findReadable(id, actor.scope().paths(), actor.seats()).orElseThrow(() -> Refusal.notFound("该监控报告"));
    }

    /** The same for a page: who reads it for the sake of work is in the trail, and sees what he may of personal data, as on the goal. */
    MonitoringReport read(long id, Actor actor) {
        MonitoringReport report = visible(id, actor);
        goals.visible(report.goalId(), actor);
        return report;
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

    /** Which of the goals have a report of the checkpoint, open or settled. */
    Set<Long> begun(List<Long> goalIds, long checkpointId) {
        return Set.copyOf(mapper.begun(goalIds, checkpointId));
    }

    /** Those of several goals by the id of the goal. */
    Map<Long, MonitoringReport> open(List<Long> goalIds) {
        return mapper.findAllOpen(goalIds).stream().collect(Collectors.toMap(MonitoringReport::goalId, Function.identity()));
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
        return mapper.ofGoal(report.goalId()).stream().takeWhile(earlier -> earlier.id() != report.id()).reduce((earlier, later) -> later)
                .map(previous -> actuals(previous, report.goalVersionId())).orElse(Map.of());
    }

    /** Stores new reports with a blank line for each indicator in force; their ids are in them afterwards. */
    void add(List<NewReport> reports) {
        batches.each(MonitoringReportMapper.class, reports, (m, report) -> m.insert(report, clock.instant()));
        mapper.insertBlankLines(reports.stream().map(report -> report.id).toList());
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

    ReportContent content(MonitoringReport report) {
        return new ReportContent(lines(report), mapper.measures(report.id()), followUps(report));
    }

    /** Measures of earlier reports that were not done by then, with what this one says of them. */
    List<FollowUp> followUps(MonitoringReport report) {
        return mapper.followUps(report.goalId(), report.id());
    }

    /** Ids of the measures of earlier reports that this one is to tell about. */
    public List<Long> openMeasures(MonitoringReport report) {
        return followUps(report).stream().map(FollowUp::measureId).toList();
    }

    void replaceMeasures(MonitoringReport report, List<ReportEdit.Promise> measures) {
        mapper.deleteMeasures(report.id());
        if (!measures.isEmpty()) {
            mapper.insertMeasures(report.id(), measures);
        }
    }

    void replaceFollowUps(MonitoringReport report, List<FollowUp> followUps) {
        mapper.deleteFollowUps(report.id());
        List<FollowUp> told = followUps.stream().filter(f -> f.done() != null).toList();
        if (!told.isEmpty()) {
            mapper.insertFollowUps(report.id(), told);
        }
    }

    private void write(long reportId, List<MonitoringLine> lines) {
        if (!lines.isEmpty()) {
            mapper.insertLines(reportId, lines);
        }
    }

    /** What a report said, by the ids of the indicators in this version of the goal: it may have been written on an earlier one. */
    private Map<Long, String> actuals(MonitoringReport report, long goalVersionId) {
        Map<Long, String> said = new HashMap<>();
        mapper.lines(report.id()).stream().filter(line -> line.actual() != null).forEach(line -> said.put(line.indicatorId(), line.actual()));
        if (report.goalVersionId() == goalVersionId) {
            return said;
        }
        Map<Long, String> carried = new HashMap<>();
        contents.of(goalVersionId).origins(contents.of(report.goalVersionId())).forEach((now, was) -> {
            if (said.containsKey(was)) {
                carried.put(now, said.get(was));
            }
        });
        return carried;
    }

    private static Refusal stale(MonitoringReport report) {
        return Refusal.stale("“" + report.goalName() + "”的" + report.subject().name());
    }
}
