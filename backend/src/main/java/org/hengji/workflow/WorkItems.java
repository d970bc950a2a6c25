package org.hengji.workflow;

import java.time.Clock;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.goal.Steps;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps our own list of work in step with the engine's tasks, in the engine's transaction. */
@Component
class WorkItems {

    private final WorkItemMapper mapper;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Clock clock;

    WorkItems(WorkItemMapper mapper, Steps steps, Deadlines deadlines, Clock clock) {
        this.mapper = mapper;
        this.steps = steps;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void created(DelegateTask task) {
        long goalId = Long.parseLong(task.getExecution().getProcessBusinessKey());
        Step step = steps.named(stepName(task.getTaskDefinitionKey()));
        var arrival = steps.arrived(goalId, step);
        mapper.insert(task.getId(), arrival.goal(), arrival.subject(), step, arrival.goal().desks().of(step.post()).scopeId(),
                clock.instant(), deadlines.of(arrival.goal(), step));
    }

    /**
     * Marks the goal's open item done; of two people who try, the second is told.
     *
     * @return the engine's task that the item stands for
     */
    String finish(Goal goal, Step step, Actor actor, Outcome outcome) {
        OpenItem item = mapper.open(goal.id(), step.name()).orElseThrow(() -> stale(goal));
        if (mapper.finish(item.id(), clock.instant(), actor.userId(), outcome) == 0) {
            throw stale(goal);
        }
        return item.taskId();
    }

    private static Refusal stale(Goal goal) {
        return Refusal.stale("目标“" + goal.name() + "”");
    }

    /** Task {@code unitLeaderReview} is step {@code UNIT_LEADER_REVIEW}. */
    static String stepName(String taskDefinitionKey) {
        return taskDefinitionKey.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    record OpenItem(long id, String taskId) {}
}
