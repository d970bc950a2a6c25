package org.hengji.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.goal.Goal;
import org.hengji.results.RectificationProcess;
import org.springframework.stereotype.Component;

/** Begins a rectification of its own, after the goal's year is over. */
@Component
class RectificationProcessAdapter implements RectificationProcess {

    private final RuntimeService runtime;

    RectificationProcessAdapter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Goal goal) {
        runtime.startProcessInstanceByKey(Models.RECTIFICATION, Long.toString(goal.id()), Map.of(GoalDelegates.GOAL_ID, goal.id()));
    }
}
