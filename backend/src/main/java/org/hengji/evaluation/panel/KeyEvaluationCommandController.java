package org.hengji.evaluation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.hengji.review.Decision;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done to a key evaluation by those who lead it, by the evaluated unit and by whoever settles it. Each answers it as it then is. */
@RestController
@RequestMapping("/api/key-evaluations/{id}")
class KeyEvaluationCommandController {

    record PanelReason(@NotBlank(message = "请说明原因") @Size(max = 500, message = "原因不超过 500 字") String reason) {}

    record Rescoring(@Positive(message = "请选择专家") int number, @NotBlank(message = "请说明请其重新评分的原因") @Size(max = 500, message = "原因不超过 500 字") String reason) {}

    record Replacement(@Positive(message = "请选择专家") int number, @NotBlank(message = "请说明更换的原因") @Size(max = 500, message = "原因不超过 500 字") String reason) {}

    record EvaluationTermination(@NotBlank(message = "请说明终止的原因") @Size(max = 2000, message = "原因不超过 2000 字") String reason) {}

    private final KeyEvaluationViews views;
    private final PanelForming forming;
    private final PanelDraws draws;
    private final Drafting drafting;
    private final Hearing hearing;
    private final Settling settling;

    KeyEvaluationCommandController(KeyEvaluationViews views, PanelForming forming, PanelDraws draws, Drafting drafting, Hearing hearing, Settling settling) {
        this.views = views;
        this.forming = forming;
        this.draws = draws;
        this.drafting = drafting;
        this.hearing = hearing;
        this.settling = settling;
    }

    @PutMapping("/criteria")
    ResponseEntity<KeyEvaluationView> adapt(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody CriteriaEdit edit) {
        forming.adapt(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    /** Draws for looking at; nothing follows until it is confirmed. */
    @PostMapping("/draws")
    ResponseEntity<KeyEvaluationView> draw(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                           @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody NewPanelDraw wanted) {
        draws.preview(actor, id, IfMatch.version(ifMatch), wanted);
        return answer(actor, id);
    }

    @PostMapping("/draws/{draw}/confirmation")
    ResponseEntity<KeyEvaluationView> confirmDraw(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long draw,
                                                  @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        draws.confirm(actor, id, IfMatch.version(ifMatch), draw);
        return answer(actor, id);
    }

    @PostMapping("/draws/{draw}/discarding")
    ResponseEntity<KeyEvaluationView> discardDraw(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long draw,
                                                  @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody PanelReason why) {
        draws.discard(actor, id, IfMatch.version(ifMatch), draw, why.reason().strip());
        return answer(actor, id);
    }

    /** Calls the drawn experts together; scoring begins. */
    @PostMapping("/panel")
    ResponseEntity<KeyEvaluationView> convene(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        forming.convene(actor, id, IfMatch.version(ifMatch));
        return answer(actor, id);
    }

    /** Has the next of the draw take the place of an expert who does not score. */
    @PostMapping("/replacement")
    ResponseEntity<KeyEvaluationView> replace(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody Replacement wanted) {
        forming.replace(actor, id, IfMatch.version(ifMatch), wanted.number(), wanted.reason().strip());
        return answer(actor, id);
    }

    @PutMapping("/report")
    ResponseEntity<KeyEvaluationView> write(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody ReportTextsEdit edit) {
        drafting.write(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    /** Lets scores stand that are far from the others. */
    @PutMapping("/outliers")
    ResponseEntity<KeyEvaluationView> acceptOutliers(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody OutliersEdit edit) {
        drafting.accept(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    /** Asks one expert to score again. */
    @PostMapping("/rescoring")
    ResponseEntity<KeyEvaluationView> rescore(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody Rescoring again) {
        drafting.rescore(actor, id, IfMatch.version(ifMatch), again.number(), again.reason().strip());
        return answer(actor, id);
    }

    /** Issues the draft and asks the evaluated unit for its opinion. */
    @PostMapping("/opinion-request")
    ResponseEntity<KeyEvaluationView> requestOpinion(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        drafting.requestOpinion(actor, id, IfMatch.version(ifMatch));
        return answer(actor, id);
    }

    /** Keeps what the unit has written so far. */
    @PutMapping("/opinion")
    ResponseEntity<KeyEvaluationView> saveOpinion(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                  @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody UnitOpinionEdit edit) {
        hearing.save(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    @PostMapping("/opinion")
    ResponseEntity<KeyEvaluationView> giveOpinion(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                  @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody UnitOpinionEdit edit) {
        hearing.give(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    @PutMapping("/answers")
    ResponseEntity<KeyEvaluationView> answerObjections(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody ObjectionAnswersEdit edit) {
        hearing.answer(actor, id, IfMatch.version(ifMatch), edit);
        return answer(actor, id);
    }

    /** Sends the report to be settled. */
    @PostMapping("/finalisation")
    ResponseEntity<KeyEvaluationView> finalise(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                               @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        hearing.finalise(actor, id, IfMatch.version(ifMatch));
        return answer(actor, id);
    }

    /** 审定: APPROVE, or RETURN with a reason. */
    @PostMapping("/decisions")
    ResponseEntity<KeyEvaluationView> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                             @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody Decision decision) {
        settling.decide(actor, id, IfMatch.version(ifMatch), decision);
        return answer(actor, id);
    }

    @PostMapping("/termination")
    ResponseEntity<KeyEvaluationView> terminate(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                                @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody EvaluationTermination why) {
        settling.terminate(actor, id, IfMatch.version(ifMatch), why.reason().strip());
        return answer(actor, id);
    }

    private ResponseEntity<KeyEvaluationView> answer(Actor actor, long id) {
        return KeyEvaluationController.answer(HttpStatus.OK, views.of(actor, id));
    }
}
