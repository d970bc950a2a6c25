package org.hengji.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.goal.Goal;
import org.hengji.treatment.OverrideProcess;
import org.springframework.stereotype.Component;

/** Moves the process of an exception: beside the goal's year, under the same business key. */
@Component
class OverrideProcessAdapter implements OverrideProcess {

    private final RuntimeService runtime;

    OverrideProcessAdapter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Goal goal) {
        runtime.startProcessInstanceByKey(Models.TREATMENT_OVERRIDE, Long.toString(goal.id()), Map.of(GoalDelegates.GOAL_ID, goal.id()));
    }

    @Override
    public void withdraw(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_OVERRIDE_WITHDRAWN).processInstanceBusinessKey(Long.toString(goal.id())).correlate();
    }
}
