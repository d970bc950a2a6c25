package org.hengji.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hengji.core.rulepack.Treatment;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision;
import org.hengji.review.OpinionView;
import org.hengji.review.Reviewing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results: lists, one result, feedback, rectification, confirmation. */
@RestController
@RequestMapping("/api/results")
class ResultController {

    private static final String TOO_LONG = "内容过长，最多 4000 字";

    /** @param treatment null for what the rule pack says of the grade */
    record Feedback(@NotBlank(message = "请填写反馈意见") @Size(max = 4000, message = TOO_LONG) String feedback, Treatment treatment) {}

    record Rectification(@NotBlank(message = "请填写整改情况") @Size(max = 4000, message = TOO_LONG) String rectification) {}

    private final EvaluationResults results;
    private final ResultApplication application;
    private final Reviewing reviewing;

    ResultController(EvaluationResults results, ResultApplication application, Reviewing reviewing) {
        this.results = results;
        this.application = application;
        this.reviewing = reviewing;
    }

    @GetMapping
    Page<ResultView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                  @RequestParam(required = false) String status, @RequestParam(required = false) String q,
                                  @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new ResultFilter(fiscalYear, Choice.of(ResultStatus.class, "status", status), Choice.text(q));
        return results.list(actor, filter, PageRequest.of(page, size)).map(ResultView.Summary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ResultView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        EvaluationResult result = results.visible(id, actor);
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.RESULT, id), ResultStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(result.version())).body(ResultView.of(result, actor, opinions));
    }

    @PostMapping("/{id}/feedback")
    ResponseEntity<ResultState> feedBack(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                         @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                         @Valid @RequestBody Feedback body) {
        return answer(application.feedBack(actor, id, IfMatch.version(ifMatch), body.feedback(), body.treatment()));
    }

    @PostMapping("/{id}/rectification")
    ResponseEntity<ResultState> rectify(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                        @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                        @Valid @RequestBody Rectification body) {
        return answer(application.rectify(actor, id, IfMatch.version(ifMatch), body.rectification()));
    }

    @PostMapping("/{id}/decisions")
    ResponseEntity<ResultState> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Decision decision) {
        return answer(application.decide(actor, id, IfMatch.version(ifMatch), decision));
    }

    private static ResponseEntity<ResultState> answer(ResultState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
