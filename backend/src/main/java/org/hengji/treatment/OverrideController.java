package org.hengji.treatment;

import jakarta.validation.Valid;
import java.util.List;
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

/** Exceptions that were asked for, and the decisions on them. */
@RestController
@RequestMapping("/api/results/overrides")
class OverrideController {

    private final Overrides overrides;
    private final OverridePermissions permissions;
    private final Reviewing reviewing;

    OverrideController(Overrides overrides, OverridePermissions permissions, Reviewing reviewing) {
        this.overrides = overrides;
        this.permissions = permissions;
        this.reviewing = reviewing;
    }

    @GetMapping
    Page<OverrideView> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                            @RequestParam(required = false) String status, @RequestParam(required = false) String q,
                            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return overrides.list(actor, fiscalYear, Choice.of(OverrideState.class, "status", status), Choice.text(q), PageRequest.of(page, size))
                .map(o -> OverrideView.of(o, permissions.permitted(o, actor), List.of()));
    }

    @GetMapping("/{id}")
    ResponseEntity<OverrideView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(overrides.read(actor, id), actor);
    }

    private ResponseEntity<OverrideView> answer(TreatmentOverride asked, Actor actor) {
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.TREATMENT_OVERRIDE, asked.id()), OverrideStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(asked.version())).body(OverrideView.of(asked, permissions.permitted(asked, actor), opinions));
    }

    /** 准予 (APPROVE) or 不予 (REJECT, with a reason). */
    @PostMapping("/{id}/decisions")
    ResponseEntity<OverrideView> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                        @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                        @Valid @RequestBody Decision decision) {
        overrides.decide(actor, id, IfMatch.version(ifMatch), decision);
        return answer(overrides.get(id), actor);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<OverrideView> withdraw(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                          @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        overrides.withdraw(actor, id, IfMatch.version(ifMatch));
        return answer(overrides.get(id), actor);
    }
}
