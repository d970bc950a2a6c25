package org.hengji.results;

import org.hengji.evaluation.panel.KeyEvaluationSettled;
import org.hengji.goal.Goals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of settled key evaluations. A result that the unit has not been told of yet follows them; once its letter has been sent
 * it stays as the letter says.
 */
@Component
class KeyEvaluationsFollowed {

    private final EvaluationResults results;
    private final ResultProcess process;
    private final Goals goals;

    KeyEvaluationsFollowed(EvaluationResults results, ResultProcess process, Goals goals) {
        this.results = results;
        this.process = process;
        this.goals = goals;
    }

    @EventListener
    void settled(KeyEvaluationSettled event) {
        results.find(event.goalId()).filter(result -> result.status() == ResultStatus.FEEDBACK)
                .ifPresent(result -> process.followKeyEvaluation(goals.get(event.goalId())));
    }
}
