package org.hengji.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.budget.Executions;
import org.hengji.goal.GoalStatus;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The self-evaluation of a goal of 30 万元 with three indicators: ≥300人, 有所提升, ≥95%. */
abstract class SelfEvaluationTest {

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Executions executions;
    @Autowired EvaluationProgress progress;

    Region region;
    YearWalk year;
    long goalId;
    String evaluation;

    @BeforeEach
    void monitoredGoal() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        goalId = world.newGoal(region).id();
        year.approveGoal(goalId);
        year.report(goalId, new BigDecimal("100000"), "150人");
        year.report(goalId, new BigDecimal("270000.00"), "285人");
        evaluation = year.selfEvaluation(goalId);
    }

    @Test
    void beginsWithWhatTheLastReportSaid() {
        Answer opened = year.read(region.operator(), evaluation);

        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.SELF_EVALUATION);
        assertThat(opened.body().get("rulePack").get("id").asText()).isEqualTo("henan-2023");
        assertThat(opened.body().get("executedYuan").decimalValue()).isEqualByComparingTo("270000");
        assertThat(opened.body().get("executionRate").decimalValue()).isEqualByComparingTo("90");
        assertThat(opened.body().get("lines").findValuesAsText("item")).containsExactly("预算执行率", "发放人数", "生活改善", "服务对象满意度");
        assertThat(line(opened, 0).get("actual").asText()).isEqualTo("90.00%");
        assertThat(line(opened, 0).get("score").decimalValue()).isEqualByComparingTo("9");
        assertThat(line(opened, 1).get("actual").asText()).isEqualTo("285人");
        assertThat(line(opened, 1).get("explanation").asText()).contains("285 ÷ 300");
        assertThat(opened.body().get("grade").isNull()).as("not while a line cannot be scored").isTrue();
        BigDecimal weights = opened.body().get("lines").findValues("weight").stream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(weights).isEqualByComparingTo("100");
    }

    @Test
    void beginsWithThePaymentsOfTheYearWhereTheyReachDecember() {
        long paid = world.newProjectGoal(region).id();
        year.approveGoal(paid);
        inTransaction("update goal set status = 'MONITORING' where id = " + paid);
        long project = world.goal(paid).projectId();
        executions.type(region.business(), project, 6, new BigDecimal("100000"), "国库支付", "6月");
        executions.type(region.business(), project, 12, new BigDecimal("180000.50"), "国库支付", "12月");
        new TransactionTemplate(transactions).executeWithoutResult(status -> progress.open(paid));

        assertThat(jdbc.queryForObject("select executed_yuan from self_evaluation where goal_id = ?", BigDecimal.class, paid))
                .isEqualByComparingTo("280000.50");
    }

    @Test
    void isScoredAnewAtEachSaveAndKeepsItsLines() {
        List<String> ids = year.read(region.operator(), evaluation).body().get("lines").findValuesAsText("id");
        Answer saved = fill("285人", "96%", 85);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().get("lines").findValuesAsText("id")).isEqualTo(ids);
        assertThat(saved.body().get("lines").findValuesAsText("rule")).containsExactly("SCORE-01", "SCORE-02", "SCORE-06", "SCORE-02");
        // 10 × 90% + 50 × 285/300 + 30 × 85% + 10
        assertThat(saved.body().get("lines").findValues("score")).extracting(JsonNode::decimalValue).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("9"), new BigDecimal("47.5"), new BigDecimal("25.5"), new BigDecimal("10"));
        assertThat(line(saved, 1).get("unroundedScore").decimalValue()).isEqualByComparingTo("47.5");
        assertThat(saved.body().get("total").decimalValue()).isEqualByComparingTo("92");
        assertThat(saved.body().get("gradeName").asText()).isEqualTo("优");
        assertThat(saved.body().get("conclusion").asText()).isEqualTo("总体完成𠮷");

        assertThat(fill("200人", "90%", 60).body().get("gradeName").asText()).isEqualTo("中");
    }

    @Test
    void isSubmittedOnlyWhenEveryLineIsScoredAndEveryLossExplained() {
        Map<String, Object> content = year.evaluationContent(evaluation, new BigDecimal("270000"), Map.of("发放人数", "很多人"), 85);
        List<Map<String, Object>> lines = lines(content);
        lines.get(1).remove("completion");
        lines.get(2).put("actual", "有所提升");
        lines.get(3).put("actual", "90%");
        lines.get(3).remove("deviationReason");
        content.put("executedYuan", null);
        year.send(region.operator(), PUT, evaluation, content);
        Answer refused = year.submit(evaluation);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/executedYuan", "/lines/1/actual", "/lines/2/completion", "/lines/3/deviationReason");
        assertThat(refused.body().get("errors").findValuesAsText("detail")).anySatisfy(d ->
                assertThat(d).contains("第 4 行“服务对象满意度”得 9.47 分，未得满分 10 分"));
        assertThat(year.read(region.operator(), evaluation).body().get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void isScoredWhileItIsTypedWithoutBeingStored() {
        Map<String, Object> content = year.evaluationContent(evaluation, new BigDecimal("150000"), Map.of("发放人数", "150人", "生活改善", "有所提升"), 70);
        Answer stored = year.read(region.operator(), evaluation);
        Answer preview = year.send(region.operator(), POST, evaluation + "/preview", content);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().get("executionRate").decimalValue()).isEqualByComparingTo("50");
        assertThat(preview.body().get("lines").findValues("score")).extracting(JsonNode::decimalValue).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("25"), new BigDecimal("21"), new BigDecimal("0"));
        assertThat(line(preview, 1).get("explanation").asText()).contains("150 ÷ 300");
        assertThat(year.read(region.operator(), evaluation).body()).isEqualTo(stored.body());
        assertThat(year.send(region.supervisor(), POST, evaluation + "/preview", content).status()).as("not who may not write it").isEqualTo(403);
    }

    @Test
    void aPersonsOwnScoreCountsWithinTheRoomOfTheRuleAndWithAReason() {
        fill("285人", "96%", 85);
        JsonNode judged = line(year.read(region.operator(), evaluation), 2);
        assertThat(judged.get("room").get("from").decimalValue()).isEqualByComparingTo("24");
        assertThat(judged.get("room").get("to").decimalValue()).isEqualByComparingTo("30");
        assertThat(line(year.read(region.operator(), evaluation), 1).get("room").isNull()).as("285 of 300 leaves none").isTrue();

        Answer own = give(2, "29", "问卷显示改善明显");
        assertThat(line(own, 2).get("score").decimalValue()).isEqualByComparingTo("29");
        assertThat(own.body().get("total").decimalValue()).isEqualByComparingTo("95.5");
        assertThat(own.body().get("computedTotal").decimalValue()).isEqualByComparingTo("92");

        give(2, "23.99", null);
        Answer refused = year.submit(evaluation);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/lines/2/givenScore", "/lines/2/givenReason");
        assertThat(year.read(region.operator(), evaluation).body().get("total").decimalValue()).isEqualByComparingTo("92");
    }

    @Test
    void keepsToTheTextsThatThePackAsksFor() {
        inTransaction("update self_evaluation set rule_pack_id = 'sichuan-2023' where goal_id = " + goalId);
        Map<String, Object> content = year.evaluationContent(evaluation, new BigDecimal("120000"), Map.of("发放人数", "300人",
                "生活改善", "有所提升", "服务对象满意度", "96%"), 100);
        content.put("conclusion", "长".repeat(201));
        lines(content).get(0).remove("deviationReason");
        year.send(region.operator(), PUT, evaluation, content);

        assertThat(year.read(region.operator(), evaluation).body().get("limits").get("conclusion").asInt()).isEqualTo(200);
        Answer refused = year.submit(evaluation);
        assertThat(refused.pointers()).containsExactly("/conclusion", "/lines/0/deviationReason");
        assertThat(refused.body().get("errors").findValuesAsText("detail")).contains("自评结论有 201 字，最多 200 字", "预算执行率 40.00%，低于 90%，须说明原因");
    }

    @Test
    void refusesACompletionThatIsNoShare() {
        Map<String, Object> content = year.evaluationContent(evaluation, new BigDecimal("270000"), Map.of("生活改善", "有所提升"), 101);
        Answer refused = year.send(region.operator(), PUT, evaluation, content);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/lines/2/completion");
    }

    @Test
    void reviewedReturnedAndGraded() {
        fill("285人", "96%", 85);
        year.submit(evaluation);
        assertThat(year.decide(region.business(), evaluation, "APPROVE", "").status()).as("not the performance office").isEqualTo(403);
        assertThat(year.decide(region.supervisor(), evaluation, "RETURN", "请核实人数").body().get("statusName").asText()).isEqualTo("已退回");
        fill("300人", "96%", 85);
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor(), region.performance());

        Answer graded = year.read(region.operator(), evaluation);
        assertThat(graded.body().get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(graded.body().get("total").decimalValue()).isEqualByComparingTo("94.5");
        assertThat(jdbc.queryForObject("select detail from audit_entry where goal_id = ? and action = 'GRADE'", String.class, goalId))
                .isEqualTo("总分 94.50，等级“优”");
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.RESULT_APPLICATION);
    }

    @Test
    void listsWithinTheReadersScopeByFilter() {
        fill("285人", "96%", 85);

        assertThat(total(region, "?grade=EXCELLENT&status=DRAFT&q=高龄&fiscalYear=2023")).isEqualTo(1);
        assertThat(total(region, "?grade=POOR")).isZero();
        assertThat(total(world.newRegion(), "")).isZero();
        assertThat(year.read(world.newRegion().operator(), evaluation).status()).isEqualTo(404);
    }

    private Answer fill(String people, String satisfied, int completion) {
        return year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", people, "生活改善", "有所提升", "服务对象满意度", satisfied), completion));
    }

    private Answer give(int row, String points, String reason) {
        Map<String, Object> content = year.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85);
        lines(content).get(row).put("givenScore", new BigDecimal(points));
        lines(content).get(row).put("givenReason", reason);
        return year.send(region.operator(), PUT, evaluation, content);
    }

    private void inTransaction(String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql));
    }

    private int total(Region of, String filter) {
        return year.read(of.operator(), "/api/self-evaluations" + filter).body().get("total").asInt();
    }

    private static JsonNode line(Answer answer, int i) {
        return answer.body().get("lines").get(i);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> content) {
        return (List<Map<String, Object>>) content.get("lines");
    }
}

@OnH2
class SelfEvaluationOnH2Test extends SelfEvaluationTest {}

@OnMariaDb
class SelfEvaluationOnMariaDbTest extends SelfEvaluationTest {}
