package org.hengji.dossier;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.hengji.dossier.DossierController.ChangeView;
import org.hengji.goal.Completion;
import org.hengji.goal.Completions;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer completes directly in a goal found good, and what its unit says to it. */
@RestController
@RequestMapping("/api/goals/{id}/completion")
class CompletionController {

    /** @param completion null when no reviewer has changed anything */
    record CompletionAnswer(@Nullable CompletionView completion) {}

    /**
     * The latest completion.
     *
     * @param answeredBy null while nobody has answered; after the deadline it stays so
     */
    record CompletionView(Completion.State state, String stateName, String stepName, int round, String by, Instant at, List<ChangeView> changes,
                          @Nullable String answeredBy, @Nullable Instant answeredAt, @Nullable String answer) {}

    private final Goals goals;
    private final Completions completions;
    private final Dossiers dossiers;
    private final DraftSaving saving;

    CompletionController(Goals goals, Completions completions, Dossiers dossiers, DraftSaving saving) {
        this.goals = goals;
        this.completions = completions;
        this.dossiers = dossiers;
        this.saving = saving;
    }

    @GetMapping
    CompletionAnswer completion(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Goal goal = goals.visible(id, actor);
        return new CompletionAnswer(completions.latest(id).map(c -> new CompletionView(c.state(), c.state().label(), c.step().label(), c.roundNo(),
                c.completedName(), c.completedAt(), completions.changes(goal, c).stream().map(ChangeView::of).toList(), c.answeredName(),
                c.answeredAt(), c.answer())).orElse(null));
    }

    @PutMapping
    ResponseEntity<GoalView> complete(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                      @Valid @RequestBody GoalEdit edit) {
        saving.complete(actor, id, IfMatch.version(ifMatch), edit);
        Goal goal = goals.visible(id, actor);
        return ResponseEntity.ok().eTag(IfMatch.etag(goal.version())).body(dossiers.of(goal, actor));
    }
}
