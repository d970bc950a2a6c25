package org.hengji.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditEntry;
import org.hengji.audit.AuditTrail;
import org.hengji.audit.TrailChange;
import org.hengji.core.refusal.Refusal;
import org.hengji.evaluation.panel.PanelNames;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalComparison;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.Goals;
import org.hengji.goal.Steps;
import org.hengji.goal.Submissions;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of a goal: read, edited while it is a draft, and its story. */
@RestController
@RequestMapping("/api/goals/{id}")
class DossierController {

    record TimelineEntry(Instant at, String who, @Nullable Post post, @Nullable String postName, AuditAction action, String actionName,
                         Subject.Kind subjectKind, String subjectName, @Nullable String stepName, @Nullable String opinion,
                         @Nullable Integer round, String words, List<TrailChange> changes) {}

    record Timeline(List<TimelineEntry> items) {}

    /** @param round the round compared with; null when nothing was reviewed before */
    record GoalChanges(@Nullable Integer round, List<ChangeView> items) {}

    record ChangeView(GoalComparison.Part part, String partName, GoalComparison.Kind kind, @Nullable Long id, String line, List<FieldView> fields) {

        static ChangeView of(GoalComparison.Change c) {
            return new ChangeView(c.part(), c.part().label(), c.kind(), c.id(), c.line(),
                    c.fields().stream().map(f -> new FieldView(f.field(), f.before(), f.after())).toList());
        }
    }

    record FieldView(String field, @Nullable String before, @Nullable String after) {}

    private static final String LAST_REVIEW = "lastReview";

    private final Goals goals;
    private final Submissions submissions;
    private final Dossiers dossiers;
    private final DraftSaving saving;
    private final GoalRatios ratios;
    private final AuditTrail audit;
    private final PanelNames panelNames;
    private final Steps steps;

    DossierController(Goals goals, Submissions submissions, Dossiers dossiers, DraftSaving saving, GoalRatios ratios, AuditTrail audit, PanelNames panelNames, Steps steps) {
        this.goals = goals;
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.saving = saving;
        this.ratios = ratios;
        this.audit = audit;
        this.panelNames = panelNames;
        this.steps = steps;
    }

    @GetMapping
    ResponseEntity<GoalView> goal(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(goals.visible(id, actor), actor);
    }

    @PutMapping
    ResponseEntity<GoalView> revise(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                   @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                   @Valid @RequestBody GoalEdit edit) {
        saving.save(actor, id, IfMatch.version(ifMatch), edit);
        return answer(goals.visible(id, actor), actor);
    }

    @GetMapping("/timeline")
    Timeline timeline(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Map<String, String> experts = panelNames.ofGoal(goals.visible(id, actor).id());
        return new Timeline(audit.ofGoal(id).stream().map(e -> anonymous(e, experts)).map(e -> new TimelineEntry(e.recordedAt(), e.userName(),
                e.post(), e.post() == null ? null : e.post().label(), e.action(), e.action().label(), e.subjectKind(), e.subjectName(),
                steps.label(e.step()), e.detail(), e.roundNo(), e.words(), e.changes())).toList());
    }

    /** Experts of a panel are known by number. */
    private static AuditEntry anonymous(AuditEntry e, Map<String, String> experts) {
        boolean byPanel = e.subjectKind() == Subject.Kind.KEY_EVALUATION || e.action() == AuditAction.READ_BY_GRANT;
        return byPanel && experts.containsKey(e.userName()) ? e.unnamed(experts.get(e.userName())) : e;
    }

    @GetMapping("/ratios")
    GoalRatios.RatioList ratios(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return ratios.of(goals.visible(id, actor));
    }

    /**
     * What differs from an earlier submission, line by line.
     *
     * @param since only {@code lastReview}: the latest submission before this one that reviewers had before them
     * @param round the submission of this round instead
     */
    @GetMapping("/changes")
    GoalChanges changes(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                    @Schema(allowableValues = "lastReview") @RequestParam(defaultValue = LAST_REVIEW) String since,
                    @RequestParam(required = false) Integer round) {
        Goal goal = goals.visible(id, actor);
        if (!since.equals(LAST_REVIEW)) {
            throw Refusal.invalid("/since", "since 只能为 " + LAST_REVIEW);
        }
        Integer from = round == null ? submissions.lastReviewedRound(goal).orElse(null) : round;
        return new GoalChanges(from, from == null ? List.of() : submissions.changesSince(goal, from).stream().map(ChangeView::of).toList());
    }

    private ResponseEntity<GoalView> answer(Goal goal, Actor actor) {
        return ResponseEntity.ok().eTag(IfMatch.etag(goal.version())).body(dossiers.of(goal, actor));
    }
}
