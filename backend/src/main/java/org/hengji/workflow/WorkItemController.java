package org.hengji.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hengji.fiscalyear.Countdown;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Outcome;
import org.hengji.goal.Steps;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Seat;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
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
     * @param assigned        it is for one person at the desk alone
     * @param onBehalfOf      who has delegated it to the reader; null for the reader's own
     * @param workingDaysLeft working days until it is due by the region's calendar, below 0 for those since; 0 for what is done
     */
    record WorkItem(long id, long goalId, int goalVersion, String goalName, GoalKind goalKind, @Nullable String projectCode, Named unit,
                    int fiscalYear, @Nullable String category, boolean keyProject, @Nullable BigDecimal amountYuan,
                    @Schema(implementation = String.class, allowableValues = {"GOAL", "MONITORING_REPORT", "SELF_EVALUATION", "RESULT", "TREATMENT_OVERRIDE", "LIGHT_RESPONSE", "KEY_EVALUATION"})
                    Subject.Kind subjectKind, long subjectId, String subjectName, String step, String stepName, String holderName, boolean assigned, @Nullable String onBehalfOf,
                    Instant createdAt, LocalDate dueOn, boolean overdue, int workingDaysLeft, @Nullable Instant doneAt, @Nullable Outcome outcome,
                    @Nullable String outcomeName, int openErrors, int openWarnings, int hints) {}

    record WorkItemCounts(long todo, long overdue, long done, long started, long escalated) {

        private static WorkItemCounts of(Workbench.Counts c) {
            return new WorkItemCounts(c.todo(), c.overdue(), c.done(), c.started(), c.escalated());
        }
    }

    private final Workbench workbench;
    private final Steps steps;
    private final WorkingDays workingDays;

    WorkItemController(Workbench workbench, Steps steps, WorkingDays workingDays) {
        this.workbench = workbench;
        this.steps = steps;
        this.workingDays = workingDays;
    }

    @GetMapping
    Page<WorkItem> list(@AuthenticationPrincipal Actor actor, @ParameterObject WorkItemQuery query,
                        @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return workbench.list(actor, query, PageRequest.of(page, size)).map(row -> view(row, actor));
    }

    @GetMapping("/counts")
    WorkItemCounts counts(@AuthenticationPrincipal Actor actor) {
        return WorkItemCounts.of(workbench.counts(actor));
    }

    /** What the filters of the list can be set to, by what a box holds. */
    @GetMapping("/choices")
    Workbench.WorkItemChoices choices(@AuthenticationPrincipal Actor actor, @ParameterObject WorkItemQuery query) {
        return workbench.choices(actor, query);
    }

    private static String onBehalfOf(WorkItemView row, Actor reader) {
        return reader.seatsAt(new Desk(row.post(), row.deskId())).stream()
                .filter(seat -> row.assigneeId() == null || row.assigneeId() == seat.holderId()).findFirst().map(Seat::holderName).orElse(null);
    }

    private WorkItem view(WorkItemView row, Actor reader) {
        Countdown due = row.doneAt() == null ? workingDays.until(row.regionId(), row.dueOn()) : null;
        return new WorkItem(row.id(), row.goalId(), row.goalVersion(), row.goalName(), row.goalKind(), row.projectCode(),
                new Named(row.unitId(), row.unitName()), row.yearNo(), row.category(), row.keyProject(), row.amountYuan(), row.subjectKind(),
                row.subjectId(), row.subjectName(), row.step(), steps.label(row.step()), row.post().label(), row.assigneeId() != null, onBehalfOf(row, reader), row.createdAt(), row.dueOn(),
                due != null && due.overdue(), due == null ? 0 : due.workingDaysLeft(), row.doneAt(), row.outcome(),
                row.outcome() == null ? null : row.outcome().label(), row.openErrors(), row.openWarnings(), row.hints());
    }
}
