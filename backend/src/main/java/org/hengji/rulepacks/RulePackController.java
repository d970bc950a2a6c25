package org.hengji.rulepacks;

import jakarta.validation.Valid;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rule packs: the list, one pack, two side by side, a region's copy and its changes. */
@RestController
@RequestMapping("/api/rule-packs")
class RulePackController {

    record RulePackList(List<RulePackView.Summary> items) {}

    private final RulePackViews views;
    private final RulePackAdjusting adjusting;

    RulePackController(RulePackViews views, RulePackAdjusting adjusting) {
        this.views = views;
        this.adjusting = adjusting;
    }

    @GetMapping
    RulePackList list(@AuthenticationPrincipal Actor actor) {
        return new RulePackList(views.list(actor));
    }

    @GetMapping("/{id}")
    ResponseEntity<RulePackView> get(@AuthenticationPrincipal Actor actor, @PathVariable String id) {
        return answer(HttpStatus.OK, views.one(id, actor));
    }

    /** @param with the other pack; by default the one that the pack extends */
    @GetMapping("/{id}/comparison")
    RulePackView.Comparison compare(@AuthenticationPrincipal Actor actor, @PathVariable String id, @RequestParam(required = false) String with) {
        return views.comparison(id, Choice.text(with), actor);
    }

    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RulePackView> copy(@AuthenticationPrincipal Actor actor, @PathVariable String id, @Valid @RequestBody NewCopy copy) {
        adjusting.copy(actor, id, copy);
        return answer(HttpStatus.CREATED, views.one(copy.id(), actor));
    }

    @PutMapping("/{id}")
    ResponseEntity<RulePackView> save(@AuthenticationPrincipal Actor actor, @PathVariable String id,
                                      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                      @Valid @RequestBody PackEdit edit) {
        adjusting.save(actor, id, IfMatch.version(ifMatch), edit);
        return answer(HttpStatus.OK, views.one(id, actor));
    }

    private static ResponseEntity<RulePackView> answer(HttpStatus status, RulePackView view) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(view.pack().version())).body(view);
    }
}
