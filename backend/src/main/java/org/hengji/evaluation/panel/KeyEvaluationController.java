package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key evaluations: what may be evaluated, opening, lists, one evaluation and its reports. */
@RestController
@RequestMapping("/api/key-evaluations")
class KeyEvaluationController {

    record KeyEvaluationSummary(long id, int version, Named goal, Named unit, int fiscalYear, KeyEvaluationKind kind, String kindName,
                                KeyEvaluationStatus status, String statusName, @Nullable String stepName, @Nullable BigDecimal total,
                                @Nullable Grade grade, @Nullable String gradeName, int sheetsDone, int sheetsAsked, Instant updatedAt) {

        private static KeyEvaluationSummary of(KeyEvaluationMapper.Row r) {
            return new KeyEvaluationSummary(r.id(), r.version(), new Named(r.goalId(), r.goalName()), new Named(r.unitId(), r.unitName()), r.yearNo(),
                    r.kind(), r.kind().label(), r.status(), r.status().label(), r.status().step() == null ? null : r.status().step().label(), r.total(),
                    r.grade(), r.grade() == null ? null : r.grade().label(), r.sheetsDone(), r.sheetsAsked(), r.updatedAt());
        }
    }

    /** A goal that may be evaluated, and in which kinds by the reader. */
    record EvaluableGoal(Named goal, Named unit, int fiscalYear, @Nullable String projectCode, @Nullable BigDecimal amountYuan,
                         @Nullable BigDecimal selfTotal, @Nullable String selfGradeName, List<KeyEvaluationKind> kinds) {}

    record NewKeyEvaluation(@NotNull(message = "请选择评价对象") Long goalId, @NotNull(message = "请选择部门评价或财政评价") KeyEvaluationKind kind) {}

    private final KeyEvaluations evaluations;
    private final KeyEvaluationViews views;
    private final Opening opening;
    private final ReportFiles files;

    KeyEvaluationController(KeyEvaluations evaluations, KeyEvaluationViews views, Opening opening, ReportFiles files) {
        this.evaluations = evaluations;
        this.views = views;
        this.opening = opening;
        this.files = files;
    }

    /** Those that the reader may see; an expert finds those in which he is asked to score. */
    @GetMapping
    Page<KeyEvaluationSummary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                    @RequestParam(required = false) String status, @RequestParam(required = false) String kind,
                                    @RequestParam(required = false) String q, @RequestParam(required = false) Integer page,
                                    @RequestParam(required = false) Integer size) {
        var filter = new KeyEvaluationMapper.Filter(fiscalYear, Choice.of(KeyEvaluationStatus.class, "status", status),
                Choice.of(KeyEvaluationKind.class, "kind", kind), Choice.text(q));
        return evaluations.list(actor, filter, PageRequest.of(page, size)).map(KeyEvaluationSummary::of);
    }

    /** Goals whose self-evaluation has come to the finance bureau and that nobody evaluates now, the largest first. */
    @GetMapping("/objects")
    Page<EvaluableGoal> objects(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) String q,
                                @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return evaluations.objects(actor, Choice.text(q), PageRequest.of(page, size)).map(c -> new EvaluableGoal(new Named(c.goalId(), c.goalName()),
                new Named(c.unitId(), c.unitName()), c.yearNo(), c.projectCode(), c.amountYuan(), c.selfTotal(),
                c.selfGrade() == null ? null : c.selfGrade().label(), kinds(actor, c)));
    }

    private static List<KeyEvaluationKind> kinds(Actor actor, KeyEvaluationMapper.Candidate c) {
        List<String> settled = c.settledKinds() == null ? List.of() : Arrays.asList(c.settledKinds().split(","));
        return Arrays.stream(KeyEvaluationKind.values()).filter(kind -> actor.isAny(kind.lead()) && !settled.contains(kind.name())
                && !(kind == KeyEvaluationKind.DEPARTMENT && c.department())).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<KeyEvaluationView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(HttpStatus.OK, views.of(actor, id));
    }

    @PostMapping
    ResponseEntity<KeyEvaluationView> open(@AuthenticationPrincipal Actor actor, @Valid @RequestBody NewKeyEvaluation wanted) {
        return answer(HttpStatus.CREATED, views.of(actor, opening.open(actor, wanted.goalId(), wanted.kind())));
    }

    /** A report as it was issued. */
    @GetMapping(path = "/{id}/documents/{document}", produces = ReportFiles.MEDIA_TYPE)
    ResponseEntity<byte[]> document(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long document) {
        return file(files.issued(actor, id, document));
    }

    /** The report as it would be issued now, for whoever writes it. */
    @GetMapping(path = "/{id}/report.docx", produces = ReportFiles.MEDIA_TYPE)
    ResponseEntity<byte[]> preview(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return file(files.preview(actor, id));
    }

    private static ResponseEntity<byte[]> file(ReportFiles.File file) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, ReportFiles.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(file.content());
    }

    static ResponseEntity<KeyEvaluationView> answer(HttpStatus status, KeyEvaluationView view) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(view.head().version())).body(view);
    }
}
