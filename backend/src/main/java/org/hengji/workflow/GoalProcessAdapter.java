package org.hengji.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.AdjustmentKind;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Outcome;
import org.hengji.involvement.StepEnd;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Moves a goal's processes. Business key of every instance of a goal is the goal's id. */
@Component
class GoalProcessAdapter implements GoalProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems workItems;
    private final ReportOpenings reports;
    private final SharedWork shared;
    private final StepEnd stepEnd;
    private final AheadOfProcess ahead;

    GoalProcessAdapter(RuntimeService runtime, TaskService tasks, WorkItems workItems, ReportOpenings reports, SharedWork shared, StepEnd stepEnd,
                       AheadOfProcess ahead) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.workItems = workItems;
        this.reports = reports;
        this.shared = shared;
        this.stepEnd = stepEnd;
        this.ahead = ahead;
    }

    /** One process carries the work out; its command is everybody's, so that the engine writes the rows of all of them at once. */
    @Override
    public void together(Runnable work) {
        workItems.together(() -> reports.together(() ->
                shared.during(work, () -> runtime.startProcessInstanceByKey(Models.GOALS_TOGETHER))));
    }

    @Override
    public void start(List<Goal> goals) {
        List<Long> ids = goals.stream().map(Goal::id).toList();
        if (ids.size() < 2) {
            ids.forEach(id -> GoalDelegates.start(runtime, id));
        } else {
            together(() -> ids.forEach(id -> GoalDelegates.start(runtime, id)));
        }
    }

    @Override
    public void complete(Goal goal, Step step, Actor actor, Outcome outcome) {
        String taskId = ahead.task(goal.id(), workItems.finish(goal, step, actor, outcome));
        boolean awaits = stepEnd.ended(goal, outcome);
        tasks.complete(taskId, decision(step, outcome).putValueTyped(Models.AWAITS_ADDED, Variables.booleanValue(awaits, true)));
    }

    @Override
    public void sign(Goal goal, Post post, Actor actor, Outcome outcome, boolean settled) {
        String taskId = workItems.finish(goal, GoalStep.COUNTERSIGN, post, actor, outcome);
        if (settled) {
            // Nobody is added beside countersigners; questions are closed.
            stepEnd.ended(goal, outcome);
        }
        tasks.complete(taskId, decision(GoalStep.COUNTERSIGN, outcome)
                .putValueTyped(Models.COUNTERSIGNED, Variables.booleanValue(settled, true)));
    }

    @Override
    public void withdraw(Goal goal, Step step, Actor actor) {
        String taskId = workItems.finish(goal, step, actor, Outcome.WITHDRAW);
        stepEnd.ended(goal, Outcome.WITHDRAW);
        tasks.complete(taskId, decision(step, Outcome.WITHDRAW)
                .putValueTyped(Models.COUNTERSIGNED, Variables.booleanValue(true, true)));
    }

    /** Transient: it routes this one completion and can never be mistaken for a later decision. */
    static VariableMap decision(Step step, Outcome outcome) {
        return Variables.putValueTyped(Models.DECISION, Variables.stringValue(outcome.name(), true))
                .putValueTyped(Models.DECIDED_STEP, Variables.stringValue(step.name(), true));
    }

    @Override
    public void adjust(Goal goal, AdjustmentKind kind) {
        runtime.createMessageCorrelation(Models.MESSAGE_ADJUSTMENT_BEGUN).processInstanceBusinessKey(key(goal))
                .setVariable(Models.CANCELS, kind == AdjustmentKind.CANCEL).correlate();
    }

    @Override
    public void abandonAdjustment(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_ADJUSTMENT_ABANDONED).processInstanceBusinessKey(key(goal)).correlate();
    }

    @Override
    public void abandonAddition(Goal goal) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key(goal), Models.GOAL_LIFECYCLE).list()
                .forEach(year -> runtime.deleteProcessInstance(year.getId(), "单位撤销追加"));
    }

    @Override
    public void respondToLight(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_LIGHT_RESPONSE_BEGUN).processInstanceBusinessKey(key(goal)).correlate();
    }

    @Override
    public void lapseLightResponse(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_LIGHT_RESPONSE_LAPSED).processInstanceBusinessKey(key(goal)).correlate();
    }

    @Override
    public void checkpointOpened(List<Goal> goals) {
        together(() -> goals.forEach(this::checkpointOpened));
    }

    private void checkpointOpened(Goal goal) {
        if (goal.awaitedCheckpointId() == null) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”目前没有在等待监控点开启");
        }
        runtime.createMessageCorrelation(Models.MESSAGE_CHECKPOINT_OPENED).processInstanceBusinessKey(key(goal)).correlate();
    }

    private static String key(Goal goal) {
        return Long.toString(goal.id());
    }
}
