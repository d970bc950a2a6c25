package org.hengji.evaluation;

import jakarta.validation.Valid;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePacks;
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

/** Self-evaluations: lists, one self-evaluation, filling in, submission, decisions. */
@RestController
@RequestMapping("/api/self-evaluations")
class SelfEvaluationController {

    private final SelfEvaluations evaluations;
    private final SelfEvaluating evaluating;
    private final GoalContents contents;
    private final RulePacks packs;
    private final Reviewing reviewing;

    SelfEvaluationController(SelfEvaluations evaluations, SelfEvaluating evaluating, GoalContents contents, RulePacks packs,
                             Reviewing reviewing) {
        this.evaluations = evaluations;
        this.evaluating = evaluating;
        this.contents = contents;
        this.packs = packs;
        this.reviewing = reviewing;
    }

    @GetMapping
    Page<SelfEvaluationView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                          @RequestParam(required = false) String status, @RequestParam(required = false) String grade,
                                          @RequestParam(required = false) String q,
                                          @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new EvaluationFilter(fiscalYear, Choice.of(FilingStatus.class, "status", status),
                Choice.of(Grade.class, "grade", grade), Choice.text(q));
        return evaluations.list(actor, filter, PageRequest.of(page, size)).map(SelfEvaluationView.Summary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<SelfEvaluationView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(evaluating.read(actor, id));
    }

    /** The self-evaluation as it would be scored with this edit; nothing is stored. */
    @PostMapping("/{id}/preview")
    ResponseEntity<SelfEvaluationView> preview(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody EvaluationEdit edit) {
        return answer(evaluating.preview(actor, id, edit));
    }

    @PutMapping("/{id}")
    ResponseEntity<SelfEvaluationView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                            @Valid @RequestBody EvaluationEdit edit) {
        evaluating.save(actor, id, IfMatch.version(ifMatch), edit);
        return get(actor, id);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<FilingState> submit(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return answer(evaluating.submit(actor, id, IfMatch.version(ifMatch)));
    }

    @PostMapping("/{id}/decisions")
    ResponseEntity<FilingState> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Decision decision) {
        return answer(evaluating.decide(actor, id, IfMatch.version(ifMatch), decision));
    }

    private ResponseEntity<SelfEvaluationView> answer(SelfEvaluating.Preview read) {
        SelfEvaluation evaluation = read.evaluation();
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.SELF_EVALUATION, evaluation.id()), EvaluationStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(evaluation.version())).body(SelfEvaluationView.of(read,
                packs.get(evaluation.rulePackId()), contents.of(evaluation.goalVersionId()).indicators(), opinions));
    }

    private static ResponseEntity<FilingState> answer(FilingState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
