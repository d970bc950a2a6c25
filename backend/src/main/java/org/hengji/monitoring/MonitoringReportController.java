package org.hengji.monitoring;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.hengji.core.rulepack.Light;
import org.hengji.goal.GoalContents;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision;
import org.hengji.review.FilingState;
import org.hengji.review.FilingStatus;
import org.hengji.review.OpinionView;
import org.hengji.review.Reviewing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monitoring reports: lists, one report, filling in, submission, decisions. */
@RestController
@RequestMapping("/api/monitoring-reports")
class MonitoringReportController {

    private final MonitoringReports reports;
    private final MonitoringReporting reporting;
    private final GoalContents contents;
    private final Reviewing reviewing;
    private final Clock clock;

    MonitoringReportController(MonitoringReports reports, MonitoringReporting reporting, GoalContents contents, Reviewing reviewing, Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.contents = contents;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @GetMapping
    Page<MonitoringReportView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                            @RequestParam(required = false) Long checkpoint, @RequestParam(required = false) String status,
                                            @RequestParam(required = false) String light, @RequestParam(required = false) String q,
                                            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new MonitoringFilter(fiscalYear, checkpoint, Choice.of(FilingStatus.class, "status", status),
                Choice.of(Light.class, "light", light), Choice.text(q));
        LocalDate today = LocalDate.now(clock);
        return reports.list(actor, filter, PageRequest.of(page, size)).map(report -> MonitoringReportView.Summary.of(report, today));
    }

    @GetMapping("/{id}")
    ResponseEntity<MonitoringReportView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        MonitoringReport report = reports.read(id, actor);
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.MONITORING_REPORT, id), MonitoringStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(report.version())).body(MonitoringReportView.of(report, actor, LocalDate.now(clock), reporting.form(report),
                reports.content(report), contents.of(report.goalVersionId()).indicators(), reports.previousActuals(report), opinions));
    }

    @PutMapping("/{id}")
    ResponseEntity<MonitoringReportView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                              @Valid @RequestBody ReportEdit edit) {
        reporting.save(actor, id, IfMatch.version(ifMatch), edit);
        return get(actor, id);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<FilingState> submit(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return answer(reporting.submit(actor, id, IfMatch.version(ifMatch)));
    }

    @PostMapping("/{id}/decisions")
    ResponseEntity<FilingState> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Decision decision) {
        return answer(reporting.decide(actor, id, IfMatch.version(ifMatch), decision));
    }

    private static ResponseEntity<FilingState> answer(FilingState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
