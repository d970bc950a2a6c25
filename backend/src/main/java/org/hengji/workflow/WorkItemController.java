package org.hengji.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengji.fiscalyear.Countdown;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Outcome;
import org.hengji.goal.Steps;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.WorkItemFilter.Box;
import org.hengji.workflow.WorkItemFilter.Sort;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 待办, 已办, 我发起, 督办: read from our own table, never from the engine. */
@RestController
@RequestMapping("/api/work-items")
class WorkItemController {

    /**
     * @param subjectKind     work is never about a checkpoint or an import
     * @param workingDaysLeft working days until it is due by the region's calendar, below 0 for those since; 0 for what is done
     */
    record WorkItem(long id, long goalId, String goalName, GoalKind goalKind, @Nullable String projectCode, Named unit, int fiscalYear,
                    @Nullable BigDecimal amountYuan,
                    @Schema(implementation = String.class, allowableValues = {"GOAL", "MONITORING_REPORT", "SELF_EVALUATION", "RESULT"})
                    Subject.Kind subjectKind, long subjectId, String subjectName, String step, String stepName, String holderName,
                    Instant createdAt, LocalDate dueOn, boolean overdue, int workingDaysLeft, @Nullable Instant doneAt, @Nullable Outcome outcome,
                    @Nullable String outcomeName, int openErrors, int openWarnings, int hints) {}

    record WorkItemCounts(long todo, long overdue, long done, long started, long escalated) {}

    private final WorkItemMapper mapper;
    private final Steps steps;
    private final WorkingDays workingDays;
    private final Clock clock;

    WorkItemController(WorkItemMapper mapper, Steps steps, WorkingDays workingDays, Clock clock) {
        this.mapper = mapper;
        this.steps = steps;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GetMapping
    Page<WorkItem> list(@AuthenticationPrincipal Actor actor, @RequestParam(defaultValue = "todo") String box,
                        @RequestParam(required = false) String step, @RequestParam(required = false) Integer fiscalYear,
                        @RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean overdue,
                        @RequestParam(required = false) String sort,
                        @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        LocalDate today = LocalDate.now(clock);
        PageRequest request = PageRequest.of(page, size);
        Box of = Choice.of(Box.class, "box", box);
        Sort by = Choice.of(Sort.class, "sort", sort);
        var filter = new WorkItemFilter(of, actor.userId(), actor.desks(), Choice.text(step), fiscalYear, Choice.text(q),
                overdue ? today : null, by != null ? by : of == Box.TODO || of == Box.ESCALATED ? Sort.DUE : Sort.NEWEST, request);
        if (filter.none()) {
            return Page.empty(request);
        }
        List<WorkItem> items = mapper.list(filter).stream().map(this::view).toList();
        return new Page<>(items, mapper.count(filter), request.page(), request.size());
    }

    @GetMapping("/counts")
    WorkItemCounts counts(@AuthenticationPrincipal Actor actor) {
        return new WorkItemCounts(count(WorkItemFilter.all(Box.TODO, actor, null)),
                count(WorkItemFilter.all(Box.TODO, actor, LocalDate.now(clock))),
                count(WorkItemFilter.all(Box.DONE, actor, null)), count(WorkItemFilter.all(Box.STARTED, actor, null)),
                count(WorkItemFilter.all(Box.ESCALATED, actor, null)));
    }

    private long count(WorkItemFilter filter) {
        return filter.none() ? 0 : mapper.count(filter);
    }

    private WorkItem view(WorkItemView row) {
        Countdown due = row.doneAt() == null ? workingDays.until(row.regionId(), row.dueOn()) : null;
        return new WorkItem(row.id(), row.goalId(), row.goalName(), row.goalKind(), row.projectCode(),
                new Named(row.unitId(), row.unitName()), row.yearNo(), row.amountYuan(), row.subjectKind(), row.subjectId(),
                row.subjectName(), row.step(), steps.label(row.step()), row.post().label(), row.createdAt(), row.dueOn(),
                due != null && due.overdue(), due == null ? 0 : due.workingDaysLeft(), row.doneAt(), row.outcome(),
                row.outcome() == null ? null : row.outcome().label(), row.openErrors(), row.openWarnings(), row.hints());
    }
}
