package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.Grade;
import org.hengji.review.GoalReview;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.hengji.evaluation.panel.PanelWalk;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.NewCheckpoint;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A tour through each model that leaves no flow node and no sequence flow out. */
@OnH2
class ModelCoverageTest {

    /** Walked by {@link #answersToLights}. */
    private static final String[] LIGHT_HANDLING = {"lightHandling", "lightResponseBegun", "lightResponse", "lightResponseLapsed", "lapsed",
            "responded", "lightResponseBegunToLightResponse", "lightResponseToResponded", "lightResponseLapsedToLapsed"};

    /** Walked by {@link #keyEvaluation}. */
    private static final String[] RESULT_FOLLOWS = {"keyEvaluationCameLater", "followKeyEvaluation", "keyEvaluationCameLaterToFollowKeyEvaluation",
            "followKeyEvaluationToBudgetTreatment"};

    @Autowired World world;
    @Autowired GoalReview review;
    @Autowired PathsTaken paths;
    @Autowired DueWork dueWork;
    @Autowired PassedDeadlines deadlines;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired FiscalYears years;
    @Autowired ManagementService management;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;
    @LocalServerPort int port;

    Region region;
    YearWalk year;

    @BeforeEach
    void begin() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        paths.forget();
    }

    @Test
    void goalApproval() throws IOException {
        String unanswered = "/api/goals/" + world.newUnansweredGoal(region).id();
        assertThat(year.submit(unanswered).status()).isEqualTo(409);
        world.settle(region);
        String returned = "/api/goals/" + world.newGoal(region).id();
        year.submit(returned);
        decide(region.leader(), returned, "RETURN");
        year.submit(returned);
        assertThat(year.send(region.operator(), HttpMethod.POST, returned + "/withdrawal", Map.of()).status()).isEqualTo(200);
        year.submit(returned);
        year.approve(returned, region.leader(), region.supervisor(), region.business());
        decide(region.performance(), returned, "REJECT");
        String key = "/api/goals/" + world.newKeyProject(region).id();
        year.submit(key);
        year.approve(key, region.leader(), region.supervisor(), region.business(), region.performance(), region.expert(), region.performance());
        completedAndAgreedTo(world.newGoal(region).id());
        letExpire(world.newGoal(region).id());
        withAnAddedReviewer(world.newGoal(region).id());

        assertCovered(Models.GOAL_APPROVAL);
    }

    /** Set beside the leader, who then returns it; and after him the next time, so that the step waits. */
    private void withAnAddedReviewer(long id) {
        String goal = "/api/goals/" + id;
        year.submit(goal);
        addReviewer(goal, "PARALLEL");
        decide(region.leader(), goal, "RETURN");
        year.submit(goal);
        addReviewer(goal, "AFTER");
        year.approve(goal, region.leader());
        long asked = jdbc.queryForObject("select id from goal_involvement where goal_id = ? and state = 'OPEN'", Long.class, id);
        assertThat(year.send(region.expert(), HttpMethod.POST, goal + "/involvements/" + asked + "/answer", 0, Map.of("agrees", true)).status()).isEqualTo(204);
    }

    private void addReviewer(String goal, String timing) {
        long expert = jdbc.queryForObject("select id from user_post where user_id = ?", Long.class, region.expert().userId());
        year.send(region.leader(), HttpMethod.POST, goal + "/added-reviews", Map.of("to", List.of(expert), "timing", timing, "reason", "请一并审核")).ok();
    }

    /** Found good by the department, which completes it; the unit agrees. */
    private void completedAndAgreedTo(long id) {
        String goal = "/api/goals/" + id;
        year.submit(goal);
        year.approve(goal, region.leader());
        review.rate(region.supervisor(), id, Grade.GOOD);
        JsonNode view = year.read(region.supervisor(), goal).ok();
        List<Map<String, Object>> indicators = new ArrayList<>();
        view.get("indicators").forEach(i -> indicators.add(Map.of("id", i.get("id").asLong(), "level1", i.get("level1").asText(),
                "level3", i.get("level3").asText(), "target", "≥320人")));
        List<Map<String, Object>> objectives = new ArrayList<>();
        view.get("objectives").forEach(o -> objectives.add(Map.of("id", o.get("id").asLong(), "kind", o.get("kind").asText(), "text", o.get("text").asText())));
        year.send(region.supervisor(), HttpMethod.PUT, goal + "/completion", view.get("version").asInt(),
                Map.of("objectives", objectives, "indicators", indicators)).ok();
        year.approve(goal, region.supervisor(), region.operator());
    }

    @Test
    void theRestOfAGoalsYear() throws IOException {
        String refused = "/api/goals/" + world.newGoal(region).id();
        year.submit(refused);
        year.approve(refused, region.leader(), region.supervisor());
        decide(region.business(), refused, "REJECT");
        adjustedInEachWay(world.newGoal(region).id());
        long poor = world.newGoal(region).id();
        year.approveGoal(poor);
        String report = year.openReport(poor);
        year.send(region.operator(), HttpMethod.PUT, report, year.reportContent(report, new BigDecimal("100000"), "150人"));
        long late = world.newGoal(region).id();
        year.approveGoal(late);
        year.fileReport(late, new BigDecimal("150000"), "150人");
        returnedByBoth(report, region.business());
        year.report(poor, new BigDecimal("270000"), "280人");
        year.fileReport(late, new BigDecimal("300000"), "300人");
        wellDone(late);
        String evaluation = year.selfEvaluation(poor);
        year.send(region.operator(), HttpMethod.PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", "90人", "生活改善", "有所提升", "服务对象满意度", "40%"), 30));
        drawnForTheRecheck(evaluation);
        String result = year.result(poor);
        year.send(region.performance(), HttpMethod.POST, result + "/feedback", Map.of("feedback", "请查明原因"));
        year.send(region.operator(), HttpMethod.POST, result + "/rectification", Map.of("rectification", "已建立台账"));
        decide(region.performance(), result, "RETURN");
        year.send(region.operator(), HttpMethod.POST, result + "/rectification", Map.of("rectification", "已补充材料"));
        year.approve(result, region.performance());
        decide(region.chief(), result, "RETURN");
        year.send(region.operator(), HttpMethod.POST, result + "/rectification", Map.of("rectification", "已补充凭证"));
        year.approve(result, region.performance(), region.chief());

        assertCovered(Models.MONITORING);
        assertCovered(Models.SELF_EVALUATION);
        assertCovered(Models.RECTIFICATION);
        assertCovered(Models.RESULT_APPLICATION, RESULT_FOLLOWS);
        assertCovered(Models.GOAL_LIFECYCLE, LIGHT_HANDLING);
    }

    /** Everything reached: nothing to rectify. */
    private void wellDone(long id) {
        String evaluation = year.selfEvaluation(id);
        year.send(region.operator(), HttpMethod.PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("300000"),
                Map.of("发放人数", "300人", "生活改善", "有所提升", "服务对象满意度", "98%"), 100));
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor(), region.performance());
        String result = year.result(id);
        year.send(region.performance(), HttpMethod.POST, result + "/feedback", Map.of("feedback", "完成较好")).ok();
        year.approve(result, region.chief());
    }

    @Test
    void answersToLights() throws IOException {
        List<Long> goals = Stream.generate(() -> world.newGoal(region).id()).limit(4).toList();
        goals.forEach(year::approveGoal);
        year.openReport(goals.get(0));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            goals.subList(1, 4).forEach(goal -> jdbc.update("update goal set rule_pack_id = 'sichuan-2023' where id = ?", goal));
            jdbc.update("update monitoring_report set plan_yuan = 300000 where goal_id = ?", goals.get(3));
        });
        goals.forEach(goal -> confirmNothingSpent(goal));
        String held = answerOf(goals.get(0));
        propose(held, "NONE");
        decide(region.chief(), held, "RETURN");
        propose(held, "HOLD");
        decide(region.chief(), held, "APPROVE");
        year.send(region.operator(), HttpMethod.POST, "/api/goals/" + goals.get(0) + "/lifting", Map.of("plea", "已支付")).ok();
        decide(region.business(), answerOf(goals.get(0)), "APPROVE");
        choose(goals.get(1));
        choose(goals.get(3));
        new TransactionTemplate(transactions).executeWithoutResult(status ->
                jdbc.update("update work_item set due_on = '2023-01-10', wake_on = '2023-01-11' where goal_id = ? and state = 'OPEN'", goals.get(2)));
        dueWork.sweep();
        year.openReport(goals.get(3));
        confirmNothingSpent(goals.get(3));

        assertCovered(Models.LIGHT_RESPONSE);
        assertThat(paths.of(Models.GOAL_LIFECYCLE)).contains("lightResponseBegun", "lightResponse", "responded", "lightResponseLapsed", "lapsed");
    }

    private void confirmNothingSpent(long goal) {
        String report = "/api/monitoring-reports/"
                + jdbc.queryForObject("select id from monitoring_report where goal_id = ? and status <> 'CONFIRMED'", Long.class, goal);
        year.send(region.operator(), HttpMethod.PUT, report, year.reportContent(report, BigDecimal.ZERO, "按计划进行")).ok();
        year.submit(report).ok();
        year.approve(report, region.supervisor(), region.business());
    }

    private void propose(String response, String proposal) {
        year.send(region.business(), HttpMethod.POST, response + "/proposal", Map.of("proposal", proposal, "reason", "没有支出")).ok();
    }

    private void choose(long goal) {
        year.send(region.operator(), HttpMethod.POST, answerOf(goal) + "/choice", Map.of("choice", "CONTINUE", "reason", "下月支付")).ok();
    }

    private String answerOf(long goal) {
        return "/api/light-responses/" + jdbc.queryForObject("select max(id) from light_response where goal_id = ?", Long.class, goal);
    }

    /** Returned by both, then drawn while it lies with the finance bureau, and scored anew. */
    private void drawnForTheRecheck(String evaluation) {
        year.submit(evaluation);
        decide(region.supervisor(), evaluation, "RETURN");
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor());
        decide(region.performance(), evaluation, "RETURN");
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor());
        JsonNode drawn = year.send(region.performance(), HttpMethod.POST, "/api/recheck-draws", 0, Map.of("fiscalYear", 2023, "share", 100)).ok();
        year.send(region.performance(), HttpMethod.POST, "/api/recheck-draws/" + drawn.get("id").asLong() + "/confirmation", Map.of()).ok();
        year.approve(evaluation, region.performance());
        year.send(region.performance(), HttpMethod.POST, evaluation.replace("self-evaluations", "rechecks") + "/completion", Map.of()).ok();
    }

    /** Opened at the bureau's word for more goals than one chunk holds; by date; and before the date. */
    @Test
    void theYearAndManyGoalsTogether() throws IOException {
        world.newGoals(region, 51).forEach(id -> year.approveGoal(id));
        List<Checkpoint> byHand = years.checkpoints(region.year().id());
        open(byHand.get(0));
        await().until(() -> jdbc.queryForObject("select count(*) from monitoring_report where checkpoint_id = ?", Integer.class,
                byHand.get(0).id()) == 51);
        await().untilAsserted(() -> open(byHand.get(1)));
        years.create(region.region().id(), 2098, "henan-2023", FiscalYear.OpeningMode.BY_DATE,
                List.of(new NewCheckpoint("6月底", LocalDate.of(2098, 6, 30)), new NewCheckpoint("12月底", LocalDate.of(2098, 12, 31))));
        FiscalYear byDate = years.inScope(region.chief().scope()).stream().filter(y -> y.yearNo() == 2098).findFirst().orElseThrow();
        open(years.checkpoints(byDate.id()).get(0));
        management.executeJob(management.createJobQuery().timers().duedateHigherThan(Date.from(Instant.parse("2098-12-01T00:00:00Z")))
                .singleResult().getId());

        assertCovered(Models.GOALS_TOGETHER);
        assertCovered(Models.FISCAL_YEAR);
    }

    private void open(Checkpoint checkpoint) {
        year.send(region.business(), HttpMethod.POST, "/api/checkpoints/" + checkpoint.id() + "/opening", 0, Map.of()).ok();
    }

    @Test
    void treatmentOverride() throws IOException {
        long poor = world.newGoal(region).id();
        year.approveGoal(poor);
        String result = year.graded(poor, "90人", "40%", 30);
        year.send(region.performance(), HttpMethod.POST, result + "/feedback", Map.of("feedback", "请查明原因", "treatment", "CANCEL")).ok();
        String next = "/api/goals/" + world.newGoal(world.nextYear(region)).id();
        year.send(region.operator(), HttpMethod.POST, askedFor(next) + "/withdrawal", Map.of()).ok();
        decide(region.chief(), askedFor(next), "REJECT");
        decide(region.chief(), askedFor(next), "APPROVE");

        assertCovered(Models.TREATMENT_OVERRIDE);
    }

    private String askedFor(String goal) {
        return "/api/results/overrides/" + year.send(region.operator(), HttpMethod.POST, goal + "/override", Map.of("reason", "任务增加")).ok().get("id").asText();
    }

    /** One with everything that can come up, one without an answer of the unit, one terminated. */
    @Test
    void keyEvaluation() throws IOException {
        long goal = world.newGoal(region).id();
        year.approveGoal(goal);
        year.report(goal, new BigDecimal("150000"), "150人");
        year.report(goal, new BigDecimal("270000"), "280人");
        String self = year.selfEvaluation(goal);
        year.send(region.operator(), HttpMethod.PUT, self, year.evaluationContent(self, new BigDecimal("270000"),
                Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85)).ok();
        year.submit(self).ok();
        year.approve(self, region.supervisor());
        PanelWalk panel = new PanelWalk(year, region, accounts, organisations);
        List.of("甲", "乙", "丙", "丁").forEach(name -> panel.pooled(name, "大学", "会计"));
        Actor lead = region.performance();
        String dropped = panel.open(region.supervisor(), goal, "DEPARTMENT");
        panel.act(region.supervisor(), dropped, "termination", Map.of("reason", "改由财政评价")).ok();
        String evaluation = panel.open(lead, goal, "FINANCE");
        panel.convene(lead, evaluation, 3, "1", null);
        panel.recuse(panel.asked(evaluation).get(1), evaluation);
        panel.recuse(panel.asked(evaluation).get(4), evaluation);
        panel.scoreAll(evaluation, "0.9");
        panel.pooled("戊", "大学", "会计");
        panel.convene(lead, evaluation, 1, "2", "两名专家回避");
        panel.scoreAll(evaluation, "0.9");
        panel.act(lead, evaluation, "rescoring", Map.of("number", 2, "reason", "请复核")).ok();
        panel.scoreAll(evaluation, "0.9");
        panel.writeReport(lead, evaluation);
        panel.act(lead, evaluation, "opinion-request", Map.of()).ok();
        panel.act(region.operator(), evaluation, "opinion", Map.of("agrees", true, "objections", List.of())).ok();
        panel.act(lead, evaluation, "finalisation", Map.of()).ok();
        panel.act(region.chief(), evaluation, "decisions", Map.of("decision", "RETURN", "opinion", "补充建议")).ok();
        panel.act(lead, evaluation, "finalisation", Map.of()).ok();
        panel.act(region.chief(), evaluation, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();
        String silent = panel.open(region.supervisor(), goal, "DEPARTMENT");
        panel.convene(region.supervisor(), silent, 3, "3", null);
        panel.scoreAll(silent, "0.9");
        panel.writeReport(region.supervisor(), silent);
        panel.act(region.supervisor(), silent, "opinion-request", Map.of()).ok();
        deadlines.letExpire(goal);
        year.approve(self, region.performance());
        panel.act(region.supervisor(), silent, "finalisation", Map.of()).ok();
        panel.act(region.supervisor(), silent, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();

        assertCovered(Models.KEY_EVALUATION);
        assertThat(paths.of(Models.RESULT_APPLICATION)).contains(RESULT_FOLLOWS);
    }

    /** Given up by the unit, granted, refused, and at last the goal is cancelled. */
    private void adjustedInEachWay(long id) {
        String goal = "/api/goals/" + id;
        year.approveGoal(id);
        adjust(goal, "ADJUST", "500000");
        year.send(region.operator(), HttpMethod.DELETE, goal + "/adjustment", Map.of()).ok();
        adjust(goal, "ADJUST", "250000");
        submitSettled(goal);
        year.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
        adjust(goal, "ADJUST", "260000");
        submitSettled(goal);
        year.approve(goal, region.leader(), region.supervisor());
        decide(region.business(), goal, "REJECT");
        adjust(goal, "CANCEL", null);
        submitSettled(goal);
        year.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
    }

    private void adjust(String goal, String kind, String amount) {
        year.send(region.operator(), HttpMethod.POST, goal + "/adjustment", AdjustmentWalk.request(kind, amount)).ok();
    }

    private void submitSettled(String goal) {
        world.settle(region);
        year.submit(goal).ok();
    }

    /** Sent back by the supervising department and by the finance bureau, then approved. */
    private void returnedByBoth(String form, Actor finance) {
        year.submit(form);
        decide(region.supervisor(), form, "RETURN");
        year.submit(form);
        year.approve(form, region.supervisor());
        decide(finance, form, "RETURN");
        year.submit(form);
        year.approve(form, region.supervisor(), finance);
    }

    /** Nobody has reviewed it in time, and the rule pack says what that means. */
    private void letExpire(long goalId) {
        String pack = DecidingPack.make(region, Api.signedIn("http://localhost:" + port, region.performance().username(), Region.PASSWORD),
                LocalDate.now().getYear() + 1, "APPROVE");
        year.submit("/api/goals/" + goalId);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("update goal set rule_pack_id = ? where id = ?", pack, goalId);
            jdbc.update("update work_item set due_on = '2023-01-10', wake_on = '2023-01-11' where goal_id = ? and state = 'OPEN'", goalId);
        });
        dueWork.sweep();
    }

    private void decide(Actor who, String goal, String decision) {
        assertThat(year.decide(who, goal, decision, "理由𠮷").status()).isEqualTo(200);
    }

    /** @param elsewhere walked by another test of this class */
    private void assertCovered(String key, String... elsewhere) throws IOException {
        Set<String> expected = new TreeSet<>();
        BpmnModelInstance model = model(key);
        model.getModelElementsByType(FlowNode.class).forEach(node -> expected.add(node.getId()));
        // The engine waits at an event-based gateway for the events behind it and takes no flow to them.
        model.getModelElementsByType(SequenceFlow.class).stream().filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> expected.add(flow.getId()));
        expected.removeAll(Set.of(elsewhere));
        assertThat(paths.of(key)).as("walked of " + key).containsAll(expected);
    }

    private static BpmnModelInstance model(String key) throws IOException {
        try (InputStream in = new ClassPathResource("bpmn/" + key + ".bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(in);
        }
    }
}
