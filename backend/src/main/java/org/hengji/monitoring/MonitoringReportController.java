package org.hengji.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

    /** @param note may be left out */
    record ReportUrge(@Size(max = 500, message = "催报说明不超过 500 字") String note) {

        static String note(ReportUrge body) {
            return body == null ? null : Choice.text(body.note());
        }
    }

    private final MonitoringReports reports;
    private final ReportUrging urging;
    private final MonitoringReporting reporting;
    private final GoalContents contents;
    private final Reviewing reviewing;
    private final Clock clock;

    MonitoringReportController(MonitoringReports reports, ReportUrging urging, MonitoringReporting reporting, GoalContents contents, Reviewing reviewing, Clock clock) {
        this.reports = reports;
        this.urging = urging;
        this.reporting = reporting;
        this.contents = contents;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @GetMapping
    Page<MonitoringReportView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                            @RequestParam(required = false) Long checkpoint, @RequestParam(required = false) Long department,
                                            @RequestParam(required = false) String status, @RequestParam(required = false) String light,
                                            @RequestParam(defaultValue = "false") boolean missing,
                                            @RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) String q,
                                            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        LocalDate today = LocalDate.now(clock);
        var filter = new MonitoringFilter(fiscalYear, checkpoint, department, Choice.of(FilingStatus.class, "status", status),
                Choice.of(Light.class, "light", light), missing, late ? today : null, Choice.text(q));
        return reports.list(actor, filter, PageRequest.of(page, size)).map(report -> MonitoringReportView.Summary.of(report, today));
    }

    @GetMapping("/{id}")
    ResponseEntity<MonitoringReportView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        MonitoringReport report = reports.read(id, actor);
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.MONITORING_REPORT, id), MonitoringStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(report.version())).body(MonitoringReportView.of(report, reporting.permitted(report, actor), LocalDate.now(clock), reporting.form(report),
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

    @PostMapping("/{id}/urge")
    MonitoringReportView.Summary urge(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody(required = false) ReportUrge body) {
        return MonitoringReportView.Summary.of(urging.urge(actor, id, ReportUrge.note(body)), LocalDate.now(clock));
    }

    private static ResponseEntity<FilingState> answer(FilingState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
