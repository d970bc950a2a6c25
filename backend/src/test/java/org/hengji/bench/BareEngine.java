package org.hengji.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.GoalKind;
import org.hengji.goal.RouteFacts;
import org.hengji.results.ProjectKind;
import org.hengji.results.TreatmentFacts;

/**
 * The engine alone with the models of a goal's year: every service task only sets the facts its route depends on. Engine and driver
 * run as they come, with none of the settings that the service makes (such as statements kept prepared).
 */
final class BareEngine implements AutoCloseable {

    private static final List<String> MODELS = List.of("goal-lifecycle", "goal-approval", "monitoring", "self-evaluation", "result-application");
    private static final List<String> STEPS = List.of("DRAFTING", "UNIT_LEADER_REVIEW", "SUPERVISOR_REVIEW", "BUSINESS_REVIEW",
            "PERFORMANCE_REVIEW", "APPROVED");
    private static final int CHECKPOINTS = 4;

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;
    private int goals;

    BareEngine(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2")) {
            pool.setUsername("sa");
        }
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource = new HikariDataSource(pool);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType(url.startsWith("jdbc:h2") ? "h2" : "mysql");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(delegates());
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(model -> deployment.addClasspathResource("bpmn/" + model + ".bpmn"));
        deployment.addClasspathResource("bpmn/approval-route.dmn").addClasspathResource("bpmn/budget-treatment.dmn").deploy();
    }

    void begin(int count) {
        goals = count;
        for (int i = 0; i < count; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("goal-lifecycle", "g" + i, Map.of("goalId", (long) i));
        }
    }

    /** Starts so many monitoring processes one by one, as checkpoints do. */
    void startMonitoring(int count) {
        for (int i = 0; i < count; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("monitoring", "g" + i, Map.of("goalId", (long) i, "checkpointId", 1L));
        }
    }

    /** Answers how many tasks that were. */
    int toTheEnd() {
        int steps = 0;
        for (int checkpoint = 0; checkpoint <= CHECKPOINTS; checkpoint++) {
            for (List<Task> open = open(); !open.isEmpty(); open = open()) {
                open.forEach(this::approve);
                steps += open.size();
            }
            for (int i = 0; checkpoint < CHECKPOINTS && i < goals; i++) {
                engine.getRuntimeService().createMessageCorrelation("checkpointOpened").processInstanceBusinessKey("g" + i).correlate();
            }
        }
        return steps;
    }

    /** One by one through all that is open now; answers how many tasks that were. */
    int onward() {
        List<Task> open = open();
        open.forEach(this::approve);
        return open.size();
    }

    private void approve(Task task) {
        String step = task.getTaskDefinitionKey().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        engine.getTaskService().complete(task.getId(), Variables.putValueTyped("decision", Variables.stringValue("APPROVE", true))
                .putValueTyped("decidedStep", Variables.stringValue(step, true)));
    }

    private List<Task> open() {
        return engine.getTaskService().createTaskQuery().list();
    }

    private static Map<Object, Object> delegates() {
        JavaDelegate nothing = execution -> { };
        Map<Object, Object> beans = new HashMap<>();
        for (String name : List.of("openMonitoringReport", "confirmMonitoringReport", "openSelfEvaluation", "settleTreatment", "confirmResult",
                "closeGoal", "rejectGoal")) {
            beans.put(name + "Delegate", nothing);
        }
        beans.put("openResultDelegate", (JavaDelegate) e -> new TreatmentFacts("410303", Grade.GOOD, ProjectKind.CONTINUING, Treatment.SUPPORT).asVariables()
                .forEach((name, value) -> e.setVariable(name, Variables.untypedValue(value, true))));
        beans.put("approveGoalDelegate", (JavaDelegate) e -> e.setVariable("approved", true));
        beans.put("preReviewDelegate", (JavaDelegate) BareEngine::preReview);
        beans.put("nextStepDelegate", (JavaDelegate) BareEngine::nextStep);
        beans.put("gradeSelfEvaluationDelegate", (JavaDelegate) e -> e.setVariable("needsRectification", false));
        beans.put("nextCheckpointDelegate", (JavaDelegate) BareEngine::nextCheckpoint);
        return beans;
    }

    private static void preReview(DelegateExecution execution) {
        execution.setVariable("preReviewPassed", true);
        new RouteFacts("410303", GoalKind.PROJECT, "特定目标类", new BigDecimal("300000"), false, false, false, 0).asVariables()
                .forEach((name, value) -> execution.setVariable(name, Variables.untypedValue(value, true)));
    }

    private static void nextStep(DelegateExecution execution) {
        int decided = STEPS.indexOf((String) execution.getVariable("decidedStep"));
        execution.setVariable("goTo", Variables.stringValue(STEPS.get(decided + 1), true));
        execution.setVariable("countersigners", Variables.untypedValue(List.of(), true));
    }

    private static void nextCheckpoint(DelegateExecution execution) {
        Integer passed = (Integer) execution.getVariable("checkpointSequence");
        int next = passed == null ? 1 : passed + 1;
        execution.setVariable("checkpointSequence", next);
        execution.setVariable("checkpointId", next <= CHECKPOINTS ? (long) next : null);
        execution.setVariable("checkpointOpen", false);
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }
}
