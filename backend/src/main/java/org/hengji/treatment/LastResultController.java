package org.hengji.treatment;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Named;
import org.hengji.treatment.LastResult.MatchedBy;
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
import org.springframework.web.bind.annotation.RestController;

/** What the last result says to a goal's declaration: grade, treatment, whether it stands in the way, and the exceptions. */
@RestController
@RequestMapping("/api/goals/{id}")
class LastResultController {

    /**
     * The earlier year. Amounts in 元.
     *
     * @param resultId   null while that year has no result; grade and treatment are told once the unit has been told
     * @param limitYuan  the most that may be declared; null for no bound
     * @param cutPercent the bureau's percentage; null while it has set none
     * @param words      the rule that holds, with its numbers
     */
    record EarlierYearView(Named goal, int fiscalYear, MatchedBy matchedBy, String matchedByName, @Nullable BigDecimal amountYuan, @Nullable Long resultId,
                        @Nullable BigDecimal total, @Nullable Grade grade, @Nullable String gradeName, @Nullable Treatment treatment,
                        @Nullable String treatmentName, @Nullable String treatmentBasis, @Nullable BigDecimal cutPercent, @Nullable BigDecimal limitYuan,
                        @Nullable String words) {}

    /**
     * @param last        null when there was no such project before
     * @param blocked     the declaration goes against the treatment and no exception covers it
     * @param mayRequest  the person may ask for an exception now
     * @param overrides   the exceptions asked for, the latest first
     * @param behind      targets that ask for less than was reached the year before
     */
    record LastResultView(@Nullable EarlierYearView last, @Nullable BigDecimal declaredYuan, boolean against, boolean blocked, boolean mayRequest,
                          List<OverrideView> overrides, List<BehindTargets.BehindTarget> behind) {}

    record OverrideRequest(@NotBlank(message = "请写明申请例外的理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason) {}

    record PredecessorChoice(@NotNull(message = "请选择上年项目") Long predecessorId) {}

    private final Goals goals;
    private final Adjustments adjustments;
    private final BudgetGate gate;
    private final Overrides overrides;
    private final Predecessors predecessors;
    private final BehindTargets behind;
    private final OverridePermissions permissions;

    LastResultController(Goals goals, Adjustments adjustments, BudgetGate gate, Overrides overrides, Predecessors predecessors,
                         BehindTargets behind, OverridePermissions permissions) {
        this.goals = goals;
        this.adjustments = adjustments;
        this.gate = gate;
        this.overrides = overrides;
        this.predecessors = predecessors;
        this.behind = behind;
        this.permissions = permissions;
    }

    @GetMapping("/last-result")
    LastResultView lastResult(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Goal goal = goals.visible(id, actor);
        List<TreatmentOverride> asked = overrides.ofGoal(id);
        Gate found = gate.of(goal, adjustments.amount(goal)).orElse(null);
        boolean against = found != null && found.against();
        boolean blocked = against && asked.stream().noneMatch(o -> o.covers(found.last().resultId(), found.declaredYuan()));
        boolean mayRequest = blocked && asked.stream().noneMatch(o -> o.state() == OverrideState.OPEN)
                && GoalPermissions.permitted(goal, actor).contains(GoalAction.SUBMIT);
        return new LastResultView(found == null ? null : view(found), found == null ? null : found.declaredYuan(), against, blocked, mayRequest,
                asked.stream().map(o -> OverrideView.of(o, permissions.permitted(o, actor), List.of())).toList(), behind.of(goal));
    }

    /** Asks to declare against the last result. */
    @PostMapping("/override")
    ResponseEntity<OverrideView> request(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                         @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                         @Valid @RequestBody OverrideRequest request) {
        TreatmentOverride asked = overrides.get(overrides.request(actor, id, IfMatch.version(ifMatch), request.reason()));
        return ResponseEntity.status(HttpStatus.CREATED).eTag(IfMatch.etag(asked.version())).body(OverrideView.of(asked, permissions.permitted(asked, actor), List.of()));
    }

    /** Says which project of the year before this one goes on from. */
    @PutMapping("/predecessor")
    LastResultView choose(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                          @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody PredecessorChoice choice) {
        predecessors.choose(actor, id, IfMatch.version(ifMatch), choice.predecessorId());
        return lastResult(actor, id);
    }

    private static EarlierYearView view(Gate gate) {
        LastResult last = gate.last();
        boolean told = last.decided();
        return new EarlierYearView(new Named(last.goalId(), last.goalName()), last.yearNo(), last.matchedBy(), last.matchedBy().label(), last.yuan(),
                last.resultId(), told ? last.total() : null, told ? last.grade() : null, told ? last.grade().label() : null,
                told ? last.treatment() : null, told ? last.treatment().label() : null, told ? last.treatmentBasis() : null,
                gate.cut() == null ? null : gate.cutPercent(), gate.limitYuan(), told ? gate.words() : null);
    }
}
