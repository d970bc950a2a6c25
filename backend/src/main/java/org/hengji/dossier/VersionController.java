package org.hengji.dossier;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.dossier.DossierController.ChangeView;
import org.hengji.goal.Adjustment;
import org.hengji.goal.AdjustmentRequest;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalState;
import org.hengji.goal.GoalVersion;
import org.hengji.goal.GoalVersions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a goal: adjusting it, reading any of them, comparing any two. */
@RestController
@RequestMapping("/api/goals/{id}")
class VersionController {

    /**
     * A version of a goal.
     *
     * @param adjustment what it was drafted for; null for the first
     */
    record GoalVersionView(int versionNo, boolean inForce, Instant createdAt, @Nullable Instant approvedAt, @Nullable AdjustmentView adjustment) {}

    record VersionList(List<GoalVersionView> items) {}

    /** What a version says; every line as an addition to nothing. */
    record VersionContent(int versionNo, List<ChangeView> items) {}

    record VersionChanges(int from, int to, List<ChangeView> items) {}

    private final Goals goals;
    private final GoalVersions versions;
    private final Adjustments adjustments;
    private final AdjustmentDesk desk;

    VersionController(Goals goals, GoalVersions versions, Adjustments adjustments, AdjustmentDesk desk) {
        this.goals = goals;
        this.versions = versions;
        this.adjustments = adjustments;
        this.desk = desk;
    }

    @PostMapping("/adjustment")
    ResponseEntity<GoalState> adjust(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                     @Valid @RequestBody AdjustmentRequest request) {
        desk.begin(actor, id, IfMatch.version(ifMatch), request);
        return answer(actor, id);
    }

    /** The unit gives the adjustment up while it lies with it. */
    @DeleteMapping("/adjustment")
    ResponseEntity<GoalState> abandon(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        desk.abandon(actor, id, IfMatch.version(ifMatch));
        return answer(actor, id);
    }

    @GetMapping("/versions")
    VersionList versions(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Goal goal = goals.visible(id, actor);
        Map<Integer, Adjustment> by = adjustments.ofGoal(id).stream().collect(Collectors.toMap(Adjustment::versionNo, Function.identity()));
        return new VersionList(versions.of(goal).stream().map(v -> view(goal, v, by.get(v.versionNo()))).toList());
    }

    @GetMapping("/versions/{n}")
    VersionContent version(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable int n) {
        return new VersionContent(n, versions.lines(goals.visible(id, actor), n).stream().map(ChangeView::of).toList());
    }

    /** What differs in version b from version a, line by line. */
    @GetMapping("/versions/{a}/changes/{b}")
    VersionChanges changes(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable int a, @PathVariable int b) {
        return new VersionChanges(a, b, versions.changes(goals.visible(id, actor), a, b).stream().map(ChangeView::of).toList());
    }

    private static GoalVersionView view(Goal goal, GoalVersion v, Adjustment adjustment) {
        return new GoalVersionView(v.versionNo(), goal.granted() && v.id() == goal.inForceVersionId(), v.createdAt(), v.approvedAt(),
                adjustment == null ? null : AdjustmentView.of(adjustment));
    }

    private ResponseEntity<GoalState> answer(Actor actor, long id) {
        GoalState state = GoalState.of(goals.visible(id, actor), actor);
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
