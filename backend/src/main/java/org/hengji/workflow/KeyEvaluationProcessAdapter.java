package org.hengji.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hengji.evaluation.panel.KeyEvaluationProcess;
import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Moves the process of a key evaluation: beside the goal's year, under the same business key. */
@Component
class KeyEvaluationProcessAdapter implements KeyEvaluationProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems workItems;

    KeyEvaluationProcessAdapter(RuntimeService runtime, TaskService tasks, WorkItems workItems) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.workItems = workItems;
    }

    @Override
    public void start(Goal goal) {
        runtime.startProcessInstanceByKey(Models.KEY_EVALUATION, Long.toString(goal.id()), Map.of(GoalDelegates.GOAL_ID, goal.id()));
    }

    @Override
    public void complete(Goal goal, Step step, Actor actor, Outcome outcome) {
        tasks.complete(workItems.finish(goal, step, actor, outcome), GoalProcessAdapter.decision(step, outcome));
    }

    @Override
    public void completeFor(long expertUserId, Goal goal, Step step, Actor by, Outcome outcome) {
        tasks.complete(workItems.finishFor(expertUserId, goal, step, by, outcome), GoalProcessAdapter.decision(step, outcome));
    }

    @Override
    public void terminate(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_KEY_EVALUATION_TERMINATED).processInstanceBusinessKey(Long.toString(goal.id())).correlate();
    }
}
