package org.hengji.treatment;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 从上年结转: whether a goal can be carried into the next year, with what budget, and doing it. */
@RestController
@RequestMapping("/api/goals/{id}/carry")
class CarryController {

    /**
     * Amounts in 元.
     *
     * @param obstacle  why it cannot be carried on by this person now; null when it can
     * @param amountYuan what it would declare
     * @param words      what the last result says of it; null while there is none
     */
    record CarryProposal(int fiscalYear, @Nullable String obstacle, @Nullable BigDecimal lastYuan, @Nullable BigDecimal amountYuan,
                         @Nullable BigDecimal limitYuan, @Nullable String words) {}

    private final Goals goals;
    private final Carrying carrying;

    CarryController(Goals goals, Carrying carrying) {
        this.goals = goals;
        this.carrying = carrying;
    }

    @GetMapping
    CarryProposal proposal(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Goal before = goals.visible(id, actor);
        Refusal obstacle = carrying.obstacle(actor, before);
        Gate gate = carrying.proposal(before);
        return new CarryProposal(before.yearNo() + 1, obstacle == null ? null : obstacle.getMessage(), gate.last().yuan(), gate.declaredYuan(),
                gate.limitYuan(), gate.last().decided() ? gate.words() : null);
    }

    @PostMapping
    ResponseEntity<GoalState> carry(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody(required = false) CarryRequest request) {
        GoalState state = GoalState.of(carrying.carry(actor, id, request == null ? new CarryRequest(null, null) : request), actor);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(IfMatch.etag(state.version())).body(state);
    }
}
