package org.hengji.review.web;

import jakarta.validation.Valid;
import org.hengji.goal.GoalState;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.hengji.review.Decision;
import org.hengji.review.GoalReview;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of reviewers on goals. */
@RestController
class GoalDecisionController {

    private final GoalReview review;

    GoalDecisionController(GoalReview review) {
        this.review = review;
    }

    @PostMapping("/api/goals/{id}/decisions")
    ResponseEntity<GoalState> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                     @Valid @RequestBody Decision decision) {
        GoalState state = review.decide(actor, id, IfMatch.version(ifMatch), decision);
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
