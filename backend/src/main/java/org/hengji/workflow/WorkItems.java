package org.hengji.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalFactsChanged;
import org.hengji.goal.Outcome;
import org.hengji.goal.StepListener.Arrival;
import org.hengji.goal.Steps;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.platform.Batches;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps our own list of work in step with the engine's tasks, in the engine's transaction. */
@Component
class WorkItems {

    private final WorkItemMapper mapper;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Announcing announcing;
    private final Batches batches;
    private final WorkTotals totals;
    private final Clock clock;
    private final ThreadLocal<List<Come>> gathering = new ThreadLocal<>();

    WorkItems(WorkItemMapper mapper, Steps steps, Deadlines deadlines, Announcing announcing, Batches batches, WorkTotals totals, Clock clock) {
        this.mapper = mapper;
        this.steps = steps;
        this.deadlines = deadlines;
        this.announcing = announcing;
        this.batches = batches;
        this.totals = totals;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void created(DelegateTask task) {
        Step step = steps.named(stepName(task.getTaskDefinitionKey()));
        Post post = step.post() != null ? step.post() : Post.valueOf((String) task.getVariable(Models.COUNTERSIGNER));
        String decision = (String) task.getVariable(Models.DECISION);
        var come = new Come(task.getId(), Long.parseLong(task.getExecution().getProcessBusinessKey()), step, post,
                decision == null ? null : Outcome.valueOf(decision));
        List<Come> others = gathering.get();
        if (others == null) {
            write(come.step(), List.of(come));
        } else {
            others.add(come);
        }
    }

    /** A task that is no longer needed: the other countersigners have settled it. */
    @EventListener(condition = "#task.eventName == 'delete'")
    void deleted(DelegateTask task) {
        mapper.deskOf(task.getId()).ifPresent(desk -> totals.changed(List.of(desk)));
        mapper.cancel(task.getId(), clock.instant());
    }

    @EventListener
    void goalsChanged(GoalFactsChanged changed) {
        if (!changed.goalIds().isEmpty()) {
            mapper.restate(changed.goalIds());
            totals.changed(mapper.desksOf(changed.goalIds()));
        }
    }

    /** Carries out what brings work to many goals; that work is written together at the end. */
    void together(Runnable arrivals) {
        gathering.set(new ArrayList<>());
        try {
            arrivals.run();
            gathering.get().stream().collect(Collectors.groupingBy(Come::step, LinkedHashMap::new, Collectors.toList())).forEach(this::write);
        } finally {
            gathering.remove();
        }
    }

    private void write(Step step, List<Come> come) {
        List<Arrival> arrivals = steps.arrived(come.stream().map(Come::goalId).toList(), step);
        List<NewItem> items = IntStream.range(0, come.size()).mapToObj(i -> item(come.get(i), arrivals.get(i))).toList();
        batches.each(WorkItemMapper.class, items, (m, item) -> m.insert(item.taskId(), item.arrival().goal(), item.arrival().subject(), step,
                item.desk(), clock.instant(), item.due().on(), item.due().wakeOn()));
        announcing.come(step, items.stream()
                .map(i -> new Announcing.Come(i.arrival().goal(), i.arrival().subject(), i.desk(), i.due().on(), i.before())).toList());
        totals.changed(items.stream().map(NewItem::desk).toList());
    }

    private NewItem item(Come come, Arrival arrival) {
        return new NewItem(come.taskId(), arrival, arrival.goal().desks().of(come.post()), deadlines.of(arrival.goal(), come.step()), come.before());
    }

    /**
     * Marks the goal's open item done; of two people who try, the second is told.
     *
     * @return the engine's task that the item stands for
     */
    String finish(Goal goal, Step step, Actor actor, Outcome outcome) {
        return finish(goal, step, null, actor, outcome);
    }

    /** The same where several posts share the step; {@code post} may be null for any of them. */
    String finish(Goal goal, Step step, Post post, Actor actor, Outcome outcome) {
        OpenItem item = mapper.open(goal.id(), step.name(), post).orElseThrow(() -> stale(goal));
        if (mapper.finish(item.id(), clock.instant(), actor.userId(), outcome) == 0) {
            throw stale(goal);
        }
        totals.changed(List.of(new Desk(item.post(), item.deskId())));
        return item.taskId();
    }

    private static Refusal stale(Goal goal) {
        return Refusal.stale("目标“" + goal.name() + "”");
    }

    /** Task {@code unitLeaderReview} is step {@code UNIT_LEADER_REVIEW}. */
    static String stepName(String taskDefinitionKey) {
        return taskDefinitionKey.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** A task of the engine that has just come to be; {@code before} is how the step before ended, null at a beginning. */
    private record Come(String taskId, long goalId, Step step, Post post, Outcome before) {}

    private record NewItem(String taskId, Arrival arrival, Desk desk, Deadlines.Due due, Outcome before) {}

    record OpenItem(long id, String taskId, Post post, long deskId) {}
}
