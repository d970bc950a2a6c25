package org.hengji.dossier;

import jakarta.validation.Valid;
import org.hengji.goal.AdditionRequest;
import org.hengji.goal.GoalState;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adds a project with its goal within the year. */
@RestController
@RequestMapping("/api/goals/additions")
class AdditionController {

    private final AdjustmentDesk desk;

    AdditionController(AdjustmentDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<GoalState> add(@AuthenticationPrincipal Actor actor, @Valid @RequestBody AdditionRequest request) {
        GoalState state = GoalState.of(desk.add(actor, request), actor);
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
