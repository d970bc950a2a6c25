package org.hengji.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.monitoring.response.LightResponseProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of the answer to a light. */
@Configuration
class LightResponseDelegates {

    @Bean
    JavaDelegate beginLightResponseDelegate(LightResponseProgress responses) {
        return execution -> execution.setVariable(Models.RESPONSE_STEP, responses.firstStep(goalId(execution)).name());
    }

    @Bean
    JavaDelegate takeLightChoiceDelegate(LightResponseProgress responses) {
        return execution -> execution.setVariable(Models.PROPOSAL_NEEDED, Variables.booleanValue(responses.takeChoice(goalId(execution)), true));
    }

    @Bean
    JavaDelegate suspendByDeadlineDelegate(LightResponseProgress responses) {
        return execution -> responses.suspendByDeadline(goalId(execution));
    }

    @Bean
    JavaDelegate decideSuspensionDelegate(LightResponseProgress responses) {
        return execution -> responses.decideSuspension(goalId(execution));
    }

    @Bean
    JavaDelegate decideLiftingDelegate(LightResponseProgress responses) {
        return execution -> responses.decideLifting(goalId(execution), "APPROVE".equals(execution.getVariable(Models.DECISION)));
    }

    private static long goalId(DelegateExecution execution) {
        return (Long) execution.getVariable(GoalDelegates.GOAL_ID);
    }
}
