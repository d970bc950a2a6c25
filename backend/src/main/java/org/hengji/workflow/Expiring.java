package org.hengji.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.involvement.StepEnd;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a task whose deadline has passed, as a person's decision would; the model takes its own flow from there. */
@Component
class Expiring {

    private final DueWorkMapper due;
    private final WorkItemMapper items;
    private final TaskService tasks;
    private final Announcing announcing;
    private final WorkTotals totals;
    private final Goals goals;
    private final StepEnd stepEnd;
    private final Clock clock;

    Expiring(DueWorkMapper due, WorkItemMapper items, TaskService tasks, Announcing announcing, WorkTotals totals, Goals goals, StepEnd stepEnd,
             Clock clock) {
        this.due = due;
        this.items = items;
        this.tasks = tasks;
        this.announcing = announcing;
        this.totals = totals;
        this.goals = goals;
        this.stepEnd = stepEnd;
        this.clock = clock;
    }

    /** Each in a transaction of its own. Does nothing when somebody has the goal in hand or has decided after all. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void expire(DueItem item, Step step) {
        if (due.lockGoals(List.of(item.goalId())).isEmpty() || items.finish(item.id(), clock.instant(), null, Outcome.EXPIRED) == 0) {
            return;
        }
        totals.changed(List.of(new Desk(item.post(), item.deskId())));
        announcing.expired(item, step);
        if (item.subjectKind() == Subject.Kind.GOAL) {
            stepEnd.ended(goals.get(item.goalId()), Outcome.EXPIRED);
        }
        tasks.complete(item.taskId(), GoalProcessAdapter.decision(step, Outcome.EXPIRED));
    }
}
