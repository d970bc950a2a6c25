package org.hengji.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.hengji.core.indicator.Target;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
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

/** Lists of goals, submission and withdrawal. The page of one goal is in {@code dossier}. */
@RestController
@RequestMapping("/api/goals")
class GoalController {

    record Withdrawal(@Size(max = 500, message = "撤回原因不超过 500 字") String reason) {}

    record TargetText(@Size(max = 500, message = "指标值不超过 500 字") String target) {}

    private final GoalLists lists;
    private final GoalSubmission submission;

    GoalController(GoalLists lists, GoalSubmission submission) {
        this.lists = lists;
        this.submission = submission;
    }

    @GetMapping
    Page<GoalSummary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                           @RequestParam(required = false) Long unit, @RequestParam(required = false) String status,
                           @RequestParam(required = false) String kind, @RequestParam(required = false) String q,
                           @RequestParam(required = false) String sort,
                           @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        boolean descending = sort != null && sort.startsWith("-");
        GoalFilter.Sort by = Choice.of(GoalFilter.Sort.class, "sort", descending ? sort.substring(1) : sort);
        return lists.list(new GoalFilter(actor.scope().paths(), fiscalYear, unit, Choice.of(GoalStatus.class, "status", status),
                Choice.of(GoalKind.class, "kind", kind), Choice.text(q), null, null, by == null ? GoalFilter.Sort.NONE : by, descending,
                PageRequest.of(page, size)));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<GoalState> submit(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return answer(submission.submit(actor, id, IfMatch.version(ifMatch)));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<GoalState> withdraw(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody(required = false) Withdrawal withdrawal) {
        return answer(submission.withdraw(actor, id, IfMatch.version(ifMatch), withdrawal == null ? null : withdrawal.reason()));
    }

    /** What the system reads out of a target, while it is being typed. */
    @PostMapping("/previews/target")
    TargetView preview(@Valid @RequestBody TargetText text) {
        return TargetView.of(Target.read(text.target()));
    }

    private static ResponseEntity<GoalState> answer(GoalState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
