package org.hengji.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.GoalLists;
import org.hengji.goal.GoalSummary;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checkpoints of the years with how far each has come, and their opening. */
@RestController
@RequestMapping("/api/checkpoints")
class CheckpointController {

    enum CheckpointAction { OPEN }

    record CheckpointView(long id, int fiscalYear, Named region, int sequence, String label, LocalDate dueOn, Checkpoint.Status status,
                          String statusName, long waiting, long opened, long confirmed, long goals, int version,
                          List<CheckpointAction> permittedActions) {}

    record CheckpointList(List<CheckpointView> items) {}

    /** @param goalId null to open for every goal of the year */
    record OpeningRequest(Long goalId) {}

    /** @param openedNow goals that went on with this request; {@code remaining} ones go on in the background */
    record OpeningProgress(CheckpointView checkpoint, long openedNow, long remaining) {}

    /** @param departmentId null for every department */
    record CheckpointUrging(Long departmentId, @Size(max = 500, message = "催报说明不超过 500 字") String note) {}

    private final ReportUrging urging;
    private final FiscalYears years;
    private final CheckpointOpening opening;
    private final CheckpointCountMapper counts;
    private final GoalLists goals;
    private final Organisations organisations;

    CheckpointController(ReportUrging urging, FiscalYears years, CheckpointOpening opening, CheckpointCountMapper counts, GoalLists goals, Organisations organisations) {
        this.urging = urging;
        this.years = years;
        this.opening = opening;
        this.counts = counts;
        this.goals = goals;
        this.organisations = organisations;
    }

    @GetMapping
    CheckpointList list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return new CheckpointList(years.inScope(actor.scope()).stream()
                .filter(y -> fiscalYear == null || y.yearNo() == fiscalYear)
                .flatMap(y -> years.checkpoints(y.id()).stream().map(c -> view(actor, y, c))).toList());
    }

    @GetMapping("/{id}/waiting-goals")
    Page<GoalSummary> waiting(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                              @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return goals.awaiting(actor, id, PageRequest.of(page, size));
    }

    @PostMapping("/{id}/opening")
    OpeningProgress open(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestBody(required = false) OpeningRequest request) {
        List<String> scope = actor.scope().paths();
        long before = counts.opened(id, scope);
        if (request != null && request.goalId() != null) {
            opening.openForGoal(actor, id, request.goalId());
        } else {
            opening.openForAll(actor, id);
        }
        return progress(actor, id, counts.opened(id, scope) - before);
    }

    @GetMapping("/{id}/opening")
    OpeningProgress opening(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return progress(actor, id, 0);
    }

    /** 催报: urges every unit whose report at this checkpoint is missing. */
    @PostMapping("/{id}/urges")
    ReportUrging.UrgedReports urge(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody CheckpointUrging request) {
        return urging.urgeAll(actor, id, request.departmentId(), Choice.text(request.note()));
    }

    private OpeningProgress progress(Actor actor, long id, long openedNow) {
        Checkpoint checkpoint = years.checkpoint(id);
        FiscalYear year = years.inScope(actor.scope()).stream().filter(y -> y.id() == checkpoint.fiscalYearId()).findFirst()
                .orElseThrow(() -> Refusal.notFound("该监控点"));
        return new OpeningProgress(view(actor, year, checkpoint), openedNow, checkpoint.open() ? counts.waiting(id, actor.scope().paths()) : 0);
    }

    private CheckpointView view(Actor actor, FiscalYear year, Checkpoint c) {
        List<String> scope = actor.scope().paths();
        boolean may = !c.open() && CheckpointOpening.mayOpen(actor, year) && CheckpointOpening.isNext(c, years.checkpoints(year.id()));
        return new CheckpointView(c.id(), year.yearNo(), new Named(year.regionId(), organisations.get(year.regionId()).name()),
                c.sequenceNo(), c.label(), c.dueOn(), c.status(), c.status().label(), counts.waiting(c.id(), scope), counts.opened(c.id(), scope),
                counts.confirmed(c.id(), scope), counts.goals(year.id(), scope), c.version(), may ? List.of(CheckpointAction.OPEN) : List.of());
    }
}
