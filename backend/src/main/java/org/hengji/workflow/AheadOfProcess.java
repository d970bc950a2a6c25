package org.hengji.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalCancelled;
import org.hengji.goal.Goals;
import org.hengji.monitoring.MonitoringProgress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets very many goals go on at a checkpoint: first their reports and their work are written in sets, which is what people wait for;
 * their processes follow some at a time. Whoever acts on a goal before that has its process follow first.
 */
@Component
class AheadOfProcess {

    private final RuntimeService runtime;
    private final MonitoringProgress monitoring;
    private final WorkItems workItems;
    private final Goals goals;
    private final AheadMapper mapper;

    AheadOfProcess(RuntimeService runtime, MonitoringProgress monitoring, WorkItems workItems, Goals goals, AheadMapper mapper) {
        this.runtime = runtime;
        this.monitoring = monitoring;
        this.workItems = workItems;
        this.goals = goals;
        this.mapper = mapper;
    }

    /** The reports and the work of these goals, which stand waiting for the checkpoint. */
    void open(long checkpointId, List<Goal> waiting) {
        monitoring.open(waiting.stream().map(Goal::id).toList(), checkpointId);
        workItems.ahead(waiting, monitoring.firstStep());
    }

    /** Has the processes of some goals of the year follow; they stay locked, so that nobody else does the same. Answers how many. */
    int follow(long fiscalYearId, int most) {
        List<Long> goalIds = mapper.lockOpen(WorkItems.aheadIn(fiscalYearId), most);
        workItems.following(() -> goalIds.forEach(this::onward));
        return goalIds.size();
    }

    /** The engine's task of work that has just been ended, whose process follows if it has not yet. */
    String task(long goalId, String taskId) {
        if (!WorkItems.isAhead(taskId)) {
            return taskId;
        }
        // It may have followed between the reading of the work and its ending.
        if (WorkItems.isAhead(mapper.lastTask(goalId, monitoring.firstStep()))) {
            workItems.following(() -> onward(goalId));
        }
        return mapper.lastTask(goalId, monitoring.firstStep());
    }

    /** A process that has ended cannot follow any more. */
    @EventListener
    void cancelled(GoalCancelled event) {
        workItems.drop(WorkItems.aheadOf(goals.get(event.goalId())));
    }

    private void onward(long goalId) {
        runtime.createMessageCorrelation(Models.MESSAGE_CHECKPOINT_OPENED).processInstanceBusinessKey(Long.toString(goalId)).correlate();
    }
}
