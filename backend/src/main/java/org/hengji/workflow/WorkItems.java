package org.hengji.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalFactsChanged;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Outcome;
import org.hengji.goal.StepListener.Arrival;
import org.hengji.goal.Steps;
import org.hengji.involvement.AddedReviewStep;
import org.hengji.involvement.Asked;
import org.hengji.involvement.Reviewers;
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

    private static final String AHEAD = "ahead-";

    private final WorkItemMapper mapper;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Announcing announcing;
    private final Batches batches;
    private final WorkTotals totals;
    private final Reviewers reviewers;
    private final Clock clock;
    private final Gathered<Come> coming = new Gathered<>(this::write);
    private final Gathered<Come> following = new Gathered<>(this::attach);

    WorkItems(WorkItemMapper mapper, Steps steps, Deadlines deadlines, Announcing announcing, Batches batches, WorkTotals totals, Reviewers reviewers, Clock clock) {
        this.mapper = mapper;
        this.steps = steps;
        this.deadlines = deadlines;
        this.announcing = announcing;
        this.batches = batches;
        this.totals = totals;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void created(DelegateTask task) {
        Step step = steps.named(stepName(task.getTaskDefinitionKey()));
        // Not of the task: that has none yet, but the engine would ask the database.
        DelegateExecution execution = task.getExecution();
        String decision = (String) execution.getVariable(Models.DECISION);
        boolean added = step == AddedReviewStep.ADDED_REVIEW;
        (following.gathering() ? following : coming).add(new Come(task.getId(), Long.parseLong(execution.getProcessBusinessKey()), step, added ? null : post(execution, step),
                added ? reviewers.of((Long) execution.getVariable(Models.ADDED_REVIEWER)) : null,
                task.getAssignee() == null ? null : Long.valueOf(task.getAssignee()),
                decision == null || added ? null : Outcome.valueOf(decision)));
    }

    /** Null where the domain says so on arrival. */
    private static Post post(DelegateExecution execution, Step step) {
        return step == GoalStep.COUNTERSIGN ? Post.valueOf((String) execution.getVariable(Models.COUNTERSIGNER)) : step.post();
    }

    /** A task that is no longer needed: the other countersigners have settled it, or nobody waits for an added review. */
    @EventListener(condition = "#task.eventName == 'delete'")
    void deleted(DelegateTask task) {
        drop(task.getId());
    }

    void drop(String taskId) {
        mapper.deskOf(taskId).ifPresent(desk -> totals.changed(List.of(desk)));
        mapper.cancel(taskId, clock.instant());
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
        coming.during(arrivals);
    }

    /** Work of goals whose processes have not come to the step yet. */
    void ahead(List<Goal> goals, Step step) {
        write(step, goals.stream().map(goal -> new Come(aheadOf(goal), goal.id(), step, step.post(), null, null, null)).toList());
    }

    /** Carries out what brings processes to where their work is ahead of them: the engine's tasks take the places that are kept. */
    void following(Runnable arrivals) {
        following.during(arrivals);
    }

    static String aheadIn(long fiscalYearId) {
        return AHEAD + fiscalYearId + "-";
    }

    static String aheadOf(Goal goal) {
        return aheadIn(goal.fiscalYearId()) + goal.id();
    }

    static boolean isAhead(String taskId) {
        return taskId.startsWith(AHEAD);
    }

    private void attach(List<Come> all) {
        if (batches.each(AheadMapper.class, all, (m, come) -> m.attach(come.goalId(), AHEAD, come.taskId())) != all.size()) {
            throw new IllegalStateException("a process followed to where no work was ahead of it");
        }
    }

    private void write(List<Come> all) {
        all.stream().collect(Collectors.groupingBy(Come::step, LinkedHashMap::new, Collectors.toList())).forEach(this::write);
    }

    private void write(Step step, List<Come> come) {
        List<Arrival> arrivals = steps.arrived(come.stream().map(Come::goalId).toList(), step);
        List<NewItem> items = IntStream.range(0, come.size()).mapToObj(i -> item(come.get(i), arrivals.get(i))).toList();
        batches.each(WorkItemMapper.class, items, (m, item) -> m.insert(item.taskId(), item.arrival().goal(), item.arrival().subject(), step,
                item.desk(), clock.instant(), item.due().on(), item.due().wakeOn(), item.assignee()));
        announcing.come(step, items.stream()
                .map(i -> new Announcing.Come(i.arrival().goal(), i.arrival().subject(), i.desk(), i.assignee(), i.due().on(), i.before())).toList());
        totals.changed(items.stream().map(NewItem::desk).toList());
    }

    private NewItem item(Come come, Arrival arrival) {
        Goal goal = arrival.goal();
        if (come.asked() == null) {
            Post post = come.post() != null ? come.post() : arrival.post();
            Long assignee = come.assignee() != null ? come.assignee() : goal.assignee(post);
            return new NewItem(come.taskId(), arrival, goal.desks().of(post), assignee, deadlines.of(goal, come.step()), come.before());
        }
        return new NewItem(come.taskId(), arrival, come.asked().desk(), come.asked().userId(), deadlines.of(goal, come.step()), null);
    }

    /**
     * Marks the goal's open item done; of two people who try, the second is told.
     *
     * @return the engine's task that the item stands for
     */
    String finish(Goal goal, Step step, Actor actor, Outcome outcome) {
        return finish(goal, step, null, actor, outcome);
    }

    /** The same for the item that is for this person alone. */
    String finishFor(long userId, Goal goal, Step step, Actor actor, Outcome outcome) {
        return finish(mapper.openFor(goal.id(), step.name(), userId).orElseThrow(() -> stale(goal)), goal, actor, outcome);
    }

    /** The same where several posts share the step; {@code post} may be null for any of them. */
    String finish(Goal goal, Step step, Post post, Actor actor, Outcome outcome) {
        return finish(mapper.open(goal.id(), step.name(), post).orElseThrow(() -> stale(goal)), goal, actor, outcome);
    }

    private String finish(OpenItem item, Goal goal, Actor actor, Outcome outcome) {
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

    /** Puts work before a person that the engine knows nothing of, under an id of its own. */
    void ask(String id, Goal goal, Step step, Asked asked) {
        write(step, List.of(new Come(id, goal.id(), step, null, asked, null, null)));
    }

    /** Such work, or an added reviewer's, is done; without anybody it is cancelled. Answers the engine's task, if there is one. */
    Optional<String> asked(Goal goal, Step step, Asked asked, Actor by) {
        totals.changed(List.of(asked.desk()));
        Optional<OpenItem> item = mapper.openFor(goal.id(), step.name(), asked.userId());
        item.ifPresent(i -> {
            if (by == null) {
                mapper.cancel(i.taskId(), clock.instant());
            } else {
                mapper.finish(i.id(), clock.instant(), by.userId(), Outcome.ANSWER);
            }
        });
        return item.map(OpenItem::taskId);
    }

    /** The goal's open item at the desk is for this person alone; null for whoever holds the desk. */
    void assign(Goal goal, Desk desk, Long userId) {
        mapper.assign(goal.id(), goal.step().name(), desk.post(), userId);
        totals.changed(List.of(desk));
    }

    /**
     * A task of the engine that has just come to be.
     *
     * @param asked    whom it is for where a person was added
     * @param assignee whom alone it is for where the model says so
     * @param before   how the step before ended, null at a beginning
     */
    private record Come(String taskId, long goalId, Step step, Post post, Asked asked, Long assignee, Outcome before) {}

    private record NewItem(String taskId, Arrival arrival, Desk desk, Long assignee, Deadlines.Due due, Outcome before) {}

    record OpenItem(long id, String taskId, Post post, long deskId) {}
}
