package org.hengji.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.hengji.goal.Goal;
import org.hengji.results.ResultProcess;
import org.springframework.stereotype.Component;

/** Tells the use of a result what has come of a key evaluation. */
@Component
class ResultProcessAdapter implements ResultProcess {

    private final RuntimeService runtime;

    ResultProcessAdapter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void followKeyEvaluation(Goal goal) {
        runtime.createMessageCorrelation(Models.MESSAGE_KEY_EVALUATION_SETTLED).processInstanceBusinessKey(Long.toString(goal.id())).correlate();
    }
}
