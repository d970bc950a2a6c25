package org.hengji.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.evaluation.panel.KeyEvaluationProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of a key evaluation. */
@Configuration
class KeyEvaluationDelegates {

    @Bean
    JavaDelegate callExpertsDelegate(KeyEvaluationProgress evaluations) {
        return execution -> {
            List<String> experts = evaluations.experts(goalId(execution)).stream().map(String::valueOf).toList();
            execution.setVariable(Models.PANEL_EXPERTS, Variables.untypedValue(experts, true));
        };
    }

    @Bean
    JavaDelegate substituteExpertDelegate(KeyEvaluationProgress evaluations) {
        return execution -> {
            Optional<Long> next = evaluations.substitute(goalId(execution), Long.parseLong((String) execution.getVariable(Models.PANEL_EXPERT)));
            next.ifPresent(userId -> execution.setVariable(Models.PANEL_EXPERT, Long.toString(userId)));
            execution.setVariableLocal(Models.SUBSTITUTE_FOUND, Variables.booleanValue(next.isPresent(), true));
        };
    }

    @Bean
    JavaDelegate countSheetsDelegate(KeyEvaluationProgress evaluations) {
        return execution -> execution.setVariable(Models.PANEL_COMPLETE, Variables.booleanValue(evaluations.panelComplete(goalId(execution)), true));
    }

    @Bean
    JavaDelegate keepSilentDelegate(KeyEvaluationProgress evaluations) {
        return execution -> evaluations.keptSilent(goalId(execution));
    }

    @Bean
    JavaDelegate settleKeyEvaluationDelegate(KeyEvaluationProgress evaluations) {
        return execution -> evaluations.settle(goalId(execution));
    }

    private static long goalId(DelegateExecution execution) {
        return (Long) execution.getVariable(GoalDelegates.GOAL_ID);
    }
}
