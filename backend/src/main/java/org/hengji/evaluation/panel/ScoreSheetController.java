package org.hengji.evaluation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of the expert who asks, and of nobody else: reading, saving as it is written, handing in, declaring a tie. */
@RestController
@RequestMapping("/api/key-evaluations/{id}/sheet")
class ScoreSheetController {

    record ExpertRecusal(@NotBlank(message = "请说明需要回避的关系") @Size(max = 500, message = "说明不超过 500 字") String reason) {}

    private final ExpertScoring scoring;
    private final Facts facts;

    ScoreSheetController(ExpertScoring scoring, Facts facts) {
        this.scoring = scoring;
        this.facts = facts;
    }

    @GetMapping
    ResponseEntity<ScoreSheetView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        ExpertScoring.Own own = scoring.read(actor, id);
        return ResponseEntity.ok().eTag(IfMatch.etag(own.sheet().version())).body(ScoreSheetView.of(own, facts.of(own.evaluation(), own.criteria())));
    }

    /** Keeps what has been written so far, complete or not. */
    @PutMapping
    ResponseEntity<ScoreSheetView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                        @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody ScoreSheetEdit edit) {
        scoring.save(actor, id, IfMatch.version(ifMatch), edit);
        return get(actor, id);
    }

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        scoring.submit(actor, id, IfMatch.version(ifMatch));
    }

    /** The expert is tied to what he should score: the next of the draw takes his place. */
    @PostMapping("/recusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recuse(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                @Valid @RequestBody ExpertRecusal recusal) {
        scoring.recuse(actor, id, IfMatch.version(ifMatch), recusal.reason().strip());
    }
}
