package org.hengji.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.EvaluationProgress;
import org.hengji.evaluation.recheck.RecheckOpening;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.ApprovalCourse.Next;
import org.hengji.goal.ApprovalCourse;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.goal.Route;
import org.hengji.involvement.AddedReviewStep;
import org.hengji.monitoring.MonitoringProgress;
import org.hengji.monitoring.MonitoringReport;
import org.hengji.monitoring.response.LightResponseProgress;
import org.hengji.organisation.Post;
import org.hengji.prereview.PreReviewing;
import org.hengji.results.ResultProgress;
import org.hengji.results.TreatmentFacts;
import org.hengji.review.ExpiredReview;
import org.hengji.treatment.OverrideProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of a goal's processes: each reads an id, calls one service, and notes the fact the route depends on. */
@Configuration
class GoalDelegates {

    static final String GOAL_ID = "goalId";

    /** Begins the year of one goal. Business key of every instance of a goal is the goal's id. */
    static void start(RuntimeService runtime, long goalId) {
        runtime.startProcessInstanceByKey(Models.GOAL_LIFECYCLE, Long.toString(goalId), Map.of(GOAL_ID, goalId));
    }

    @Bean
    JavaDelegate sharedWorkDelegate(SharedWork shared) {
        return execution -> shared.carryOut();
    }

    @Bean
    JavaDelegate preReviewDelegate(PreReviewing reviewing, ApprovalCourse course) {
        return execution -> {
            PreReviewing.Result result = reviewing.pass(goalId(execution));
            execution.setVariable(Models.PRE_REVIEW_PASSED, result.passed());
            if (result.passed()) {
                course.facts(goalId(execution), result.warnings()).asVariables().forEach((name, value) ->
                        execution.setVariable(name, Variables.untypedValue(value, true)));
            }
        };
    }

    /** Where the approval goes; after a submission by the route that the decision table has just answered. */
    @Bean
    JavaDelegate nextStepDelegate(ApprovalCourse course) {
        return execution -> {
            if (execution.hasVariable(Models.ROUTE)) {
                course.take(goalId(execution), Route.read((Map<?, ?>) execution.getVariable(Models.ROUTE)),
                        (Boolean) execution.getVariable("keyProject"));
                execution.removeVariable(Models.ROUTE);
            }
            if (isTrue(execution, Models.AWAITS_ADDED) || isTrue(execution, Models.ADDED_DISAGREE)) {
                String goTo = isTrue(execution, Models.AWAITS_ADDED) ? AddedReviewStep.ADDED_REVIEW.name() : (String) execution.getVariable(Models.DECIDED_STEP);
                execution.setVariable(Models.GO_TO, Variables.stringValue(goTo, true));
                return;
            }
            Next next = course.next(goalId(execution), GoalStep.valueOf((String) execution.getVariable(Models.DECIDED_STEP)),
                    Outcome.valueOf((String) execution.getVariable(Models.DECISION)));
            String goTo = next.step() == null ? next.end().name() : next.step().name();
            execution.setVariable(Models.GO_TO, Variables.stringValue(goTo, true));
            execution.setVariable(Models.COUNTERSIGNERS, Variables.untypedValue(next.signingPosts().stream().map(Post::name).toList(), true));
        };
    }

    /** Nobody decided in time: the decision is what the rule pack says, and the approval goes on by it. */
    @Bean
    JavaDelegate actOnExpiryDelegate(ExpiredReview review) {
        return execution -> {
            Outcome decided = review.decide(goalId(execution), GoalStep.valueOf((String) execution.getVariable(Models.DECIDED_STEP)));
            execution.setVariable(Models.DECISION, Variables.stringValue(decided.name(), true));
        };
    }

    @Bean
    JavaDelegate approveGoalDelegate(GoalProgress progress, Goals goals, Announcing announcing) {
        return execution -> {
            progress.grant(goalId(execution));
            announcing.ended(goals.get(goalId(execution)), true);
            execution.setVariable(Models.APPROVED, true);
        };
    }

    @Bean
    JavaDelegate rejectGoalDelegate(GoalProgress progress, Goals goals, Announcing announcing) {
        return execution -> {
            progress.reject(goalId(execution));
            announcing.ended(goals.get(goalId(execution)), false);
            execution.setVariable(Models.APPROVED, false);
        };
    }

    /** The next checkpoint of the year, of a project added within it the first that was not open when it was granted; if it is not open yet, the goal is noted as waiting for it. */
    @Bean
    JavaDelegate nextCheckpointDelegate(Goals goals, GoalProgress progress, FiscalYears years, LightResponseProgress responses, GoalProcess process) {
        return execution -> {
            Goal goal = goals.get(goalId(execution));
            Integer passed = (Integer) execution.getVariable(Models.CHECKPOINT_SEQUENCE);
            boolean added = passed == null && goal.added();
            Checkpoint next = years.checkpoints(goal.fiscalYearId()).stream()
                    .filter(c -> c.sequenceNo() > (passed == null ? 0 : passed) && !(added && c.open())).findFirst()
                    .map(c -> years.lockCheckpoint(c.id())).orElse(null);
            boolean open = next != null && next.open();
            if (next != null) {
                execution.setVariable(Models.CHECKPOINT_SEQUENCE, next.sequenceNo());
                if (!open) {
                    progress.await(goal.id(), next.id());
                }
            } else {
                if (responses.lapse(goal.id())) {
                    process.lapseLightResponse(goal);
                }
            }
            execution.setVariable(Models.CHECKPOINT_ID, next == null ? null : next.id());
            execution.setVariable(Models.CHECKPOINT_OPEN, open);
        };
    }

    @Bean
    JavaDelegate openMonitoringReportDelegate(ReportOpenings reports) {
        return execution -> reports.opened(goalId(execution), (Long) execution.getVariable(Models.CHECKPOINT_ID));
    }

    @Bean
    JavaDelegate confirmMonitoringReportDelegate(MonitoringProgress monitoring, LightResponseProgress responses, Goals goals, GoalProcess process) {
        return execution -> {
            MonitoringReport report = monitoring.confirm(goalId(execution));
            Goal goal = goals.get(report.goalId());
            if (responses.answer(goal, report)) {
                process.respondToLight(goal);
            }
        };
    }

    @Bean
    JavaDelegate openSelfEvaluationDelegate(EvaluationProgress evaluation) {
        return execution -> evaluation.open(goalId(execution));
    }

    @Bean
    JavaDelegate takeUpRecheckDelegate(RecheckOpening rechecks) {
        return execution -> execution.setVariable(Models.DRAWN, Variables.booleanValue(rechecks.takeUp(goalId(execution)), true));
    }

    @Bean
    JavaDelegate gradeSelfEvaluationDelegate(EvaluationProgress evaluation) {
        return execution -> execution.setVariable(Models.NEEDS_RECTIFICATION, evaluation.grade(goalId(execution)));
    }

    @Bean
    JavaDelegate openResultDelegate(ResultProgress results) {
        return execution -> askForTreatment(execution, results, results.open(goalId(execution)));
    }

    @Bean
    JavaDelegate followKeyEvaluationDelegate(ResultProgress results) {
        return execution -> askForTreatment(execution, results, results.follow(goalId(execution)));
    }

    private static void askForTreatment(DelegateExecution execution, ResultProgress results, TreatmentFacts facts) {
        facts.asVariables().forEach((name, value) -> execution.setVariable(name, Variables.untypedValue(value, true)));
        execution.setVariable(Models.NEEDS_RECTIFICATION, results.needsRectification(goalId(execution)));
    }

    @Bean
    JavaDelegate settleTreatmentDelegate(ResultProgress results) {
        return execution -> {
            Map<?, ?> answer = (Map<?, ?>) execution.getVariable(Models.TREATMENT_ANSWER);
            results.settle(goalId(execution), Treatment.valueOf((String) answer.get("treatment")), (String) answer.get("basis"));
            execution.removeVariable(Models.TREATMENT_ANSWER);
        };
    }

    @Bean
    JavaDelegate grantOverrideDelegate(OverrideProgress overrides) {
        return execution -> overrides.grant(goalId(execution));
    }

    @Bean
    JavaDelegate refuseOverrideDelegate(OverrideProgress overrides) {
        return execution -> overrides.refuse(goalId(execution));
    }

    @Bean
    JavaDelegate closeRectificationDelegate(ResultProgress results) {
        return execution -> results.rectified(goalId(execution));
    }

    @Bean
    JavaDelegate confirmResultDelegate(ResultProgress results) {
        return execution -> results.confirm(goalId(execution));
    }

    @Bean
    JavaDelegate cancelGoalDelegate(GoalProgress goals) {
        return execution -> goals.cancel(goalId(execution));
    }

    @Bean
    JavaDelegate closeGoalDelegate(GoalProgress goals) {
        return execution -> goals.close(goalId(execution));
    }

    private static boolean isTrue(DelegateExecution execution, String variable) {
        return Boolean.TRUE.equals(execution.getVariable(variable));
    }

    private static long goalId(DelegateExecution execution) {
        return (Long) execution.getVariable(GOAL_ID);
    }
}
