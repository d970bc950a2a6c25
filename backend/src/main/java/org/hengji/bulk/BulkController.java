package org.hengji.bulk;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengji.bulk.BulkItem.Outcome;
import org.hengji.bulk.DepartmentSets.DepartmentSet;
import org.hengji.bulk.DepartmentSets.Member;
import org.hengji.bulk.DepartmentSums.Sum;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalStatus;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision.Verdict;
import org.hengji.workflow.OpenGoals;
import org.hengji.workflow.OpenGoals.DepartmentWork;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders for many goals, how far they are, and departments as sets. */
@RestController
class BulkController {

    record BulkJobView(long id, BulkJob.Kind kind, String kindName, @Nullable Named department, @Nullable Integer fiscalYear,
                       @Nullable Verdict decision, @Nullable String opinion, BulkJob.State state, String stateName, int total, int done, int refused,
                       Instant createdAt, @Nullable Instant finishedAt) {

        private static BulkJobView of(BulkJob j) {
            return new BulkJobView(j.id(), j.kind(), j.kind().label(), j.departmentId() == null ? null : new Named(j.departmentId(), j.departmentName()),
                    j.yearNo(), j.decision(), j.opinion(), j.state(), j.state().label(), j.total(), j.done(), j.refused(), j.createdAt(),
                    j.finishedAt());
        }
    }

    record BulkItemView(long goalId, String goalName, @Nullable String opinion, Outcome outcome, String outcomeName, @Nullable String reason) {

        private static BulkItemView of(BulkItem i) {
            return new BulkItemView(i.goalId(), i.goalName(), i.opinion(), i.outcome(), i.outcome().label(), i.reason());
        }
    }

    record SetMember(long goalId, int version, String name, GoalKind kind, String unitName, @Nullable BigDecimal amountYuan, GoalStatus status,
                     String statusName, @Nullable String step, @Nullable String stepName, String subjectName, int openErrors, int openWarnings, int hints,
                     Set<GoalAction> permittedActions) {

        private static SetMember of(Member m) {
            var g = m.goal();
            return new SetMember(g.id(), g.version(), g.name(), g.kind(), m.found().unitName(), g.amountYuan(), g.status(), g.status().label(),
                    g.step() == null ? null : g.step().name(), g.step() == null ? null : g.step().label(), g.subject().name(),
                    m.found().openErrors(), m.found().openWarnings(), m.found().hints(), m.permitted());
        }
    }

    record DepartmentSetView(Named department, int fiscalYear, List<Sum> sums, List<SetMember> goals) {

        private static DepartmentSetView of(DepartmentSet s) {
            return new DepartmentSetView(new Named(s.department().id(), s.department().name()), s.year().yearNo(), s.sums(),
                    s.members().stream().map(SetMember::of).toList());
        }
    }

    record DepartmentWorkList(List<DepartmentWork> items) {}

    private final BulkJobs jobs;
    private final DepartmentSets sets;
    private final OpenGoals openGoals;

    BulkController(BulkJobs jobs, DepartmentSets sets, OpenGoals openGoals) {
        this.jobs = jobs;
        this.sets = sets;
        this.openGoals = openGoals;
    }

    /** Has one decision taken on many goals, in the background. */
    @PostMapping("/api/bulk-decisions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BulkJobView decide(@AuthenticationPrincipal Actor actor, @Valid @RequestBody BulkDecision order) {
        return BulkJobView.of(jobs.decide(actor, order));
    }

    /** Sends every draft of a department for review as one batch, in the background. */
    @PostMapping("/api/departments/{id}/submissions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BulkJobView submit(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam int fiscalYear) {
        return BulkJobView.of(jobs.submit(actor, id, fiscalYear));
    }

    @GetMapping("/api/bulk-jobs")
    Page<BulkJobView> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer page,
                           @RequestParam(required = false) Integer size) {
        return jobs.of(actor, PageRequest.of(page, size)).map(BulkJobView::of);
    }

    @GetMapping("/api/bulk-jobs/{id}")
    BulkJobView job(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return BulkJobView.of(jobs.get(actor, id));
    }

    @GetMapping("/api/bulk-jobs/{id}/items")
    Page<BulkItemView> items(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam(required = false) String outcome,
                             @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return jobs.items(actor, id, Choice.of(Outcome.class, "outcome", outcome), PageRequest.of(page, size)).map(BulkItemView::of);
    }

    /** Departments of which goals lie with this person, to draft or to review. */
    @GetMapping("/api/departments")
    DepartmentWorkList departments(@AuthenticationPrincipal Actor actor) {
        return new DepartmentWorkList(openGoals.departments(actor));
    }

    /** A department's goals of one year with the sums on top. */
    @GetMapping("/api/departments/{id}/goals")
    DepartmentSetView set(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam int fiscalYear) {
        return DepartmentSetView.of(sets.of(actor, id, fiscalYear));
    }
}
