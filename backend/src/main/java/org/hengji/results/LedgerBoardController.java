package org.hengji.results;

import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 整改台账 of all that the person may see: what is due when, and how each department stands. */
@RestController
@RequestMapping("/api/results/rectifications")
class LedgerBoardController {

    /**
     * @param id       of the row in the list
     * @param problem  null while the unit has not listed what it mends
     * @param daysLeft calendar days until it is due, negative when that day has passed; null once it is accepted
     */
    record RectificationRow(String id, long resultId, Named goal, Named unit, Named department, int fiscalYear, @Nullable String problem,
                            @Nullable String measure, @Nullable String responsible, @Nullable LocalDate dueOn, @Nullable Long daysLeft,
                            ItemState state, String stateName, int reopened) {}

    record RectificationCounts(Named department, int open, int overdue, int awaiting, int accepted, int reopened) {}

    record RectificationSummary(List<RectificationCounts> items) {}

    private final LedgerBoardMapper mapper;
    private final Clock clock;

    LedgerBoardController(LedgerBoardMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping
    Page<RectificationRow> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                @RequestParam(required = false) Long department, @RequestParam(required = false) String state,
                                @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(required = false) String q,
                                @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        PageRequest request = PageRequest.of(page, size);
        LocalDate today = LocalDate.now(clock);
        var filter = new LedgerBoardFilter(actor.scope().paths(), fiscalYear, department, Choice.of(ItemState.class, "state", state), overdue, Choice.text(q), today);
        return filter.paths().isEmpty() ? Page.empty(request) : new Page<>(mapper.rows(filter, request), mapper.count(filter), request.page(), request.size())
                .map(row -> view(row, today));
    }

    /** The departments, those with the most that is overdue first. */
    @GetMapping("/departments")
    RectificationSummary departments(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        var filter = new LedgerBoardFilter(actor.scope().paths(), fiscalYear, null, null, false, null, LocalDate.now(clock));
        return new RectificationSummary(filter.paths().isEmpty() ? List.of() : mapper.departments(filter).stream().map(c -> new RectificationCounts(
                new Named(c.departmentId(), c.departmentName()), c.open(), c.overdue(), c.awaiting(), c.accepted(), c.reopened())).toList());
    }

    private static RectificationRow view(LedgerBoardRow r, LocalDate today) {
        return new RectificationRow(r.resultId() + "-" + (r.itemId() == null ? 0 : r.itemId()), r.resultId(), new Named(r.goalId(), r.goalName()),
                new Named(r.unitId(), r.unitName()), new Named(r.departmentId(), r.departmentName()), r.yearNo(), r.problem(), r.measure(),
                r.responsible(), r.dueOn(), ItemView.daysLeft(r.state(), r.dueOn(), today), r.state(), r.state().label(), r.reopened());
    }
}
