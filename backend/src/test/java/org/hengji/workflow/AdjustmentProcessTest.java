package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** Adjustment in the year over HTTP: every end of it, what goes on beside it, and what it leaves behind. */
abstract class AdjustmentProcessTest extends AdjustmentWalk {

    @Test
    void aGrantedAdjustmentComesIntoForceAndTheOldVersionStaysReadable() {
        String report = web.openReport(id);
        web.send(region.operator(), PUT, report, web.reportContent(report, new BigDecimal("100000"), "150人"));
        ok(begin("ADJUST", "250000.00"));
        JsonNode drafted = read();
        assertThat(drafted.get("status").asText()).isEqualTo("DRAFT");
        assertThat(drafted.get("versionInForce").asInt()).isOne();
        assertThat(drafted.get("versionNo").asInt()).isEqualTo(2);
        assertThat(drafted.at("/adjustment/documentNumber").asText()).isEqualTo("财预〔2023〕88号");
        assertThat(work()).containsExactly("MONITORING_REPORTING", "DRAFTING");
        ok(web.send(region.operator(), PUT, goal, withTarget("发放人数", "≥350人")));
        assertThat(ok(web.read(region.operator(), report)).at("/lines/0/target/printed").asText()).as("monitored by the version in force").isEqualTo("≥300人");
        assertThat(read().get("amountYuan").decimalValue()).isEqualByComparingTo("300000");

        submitAndApprove();

        JsonNode adjusted = read();
        assertThat(adjusted.get("status").asText()).isEqualTo("MONITORING");
        assertThat(adjusted.get("versionInForce").asInt()).isEqualTo(2);
        assertThat(adjusted.get("adjustment").isNull()).isTrue();
        assertThat(adjusted.get("amountYuan").decimalValue()).isEqualByComparingTo("250000");
        assertThat(passed()).contains("adjusted").doesNotContain("adjustmentRefused", "abandoned", "cancellation", "cancelGoal", "selfEvaluation");
        assertThat(work()).containsExactly("MONITORING_REPORTING");
        JsonNode renewed = ok(web.read(region.operator(), report));
        assertThat(renewed.get("budgetYuan").decimalValue()).isEqualByComparingTo("250000");
        assertThat(renewed.get("lines")).extracting(line -> line.at("/target/printed").asText()).contains("≥350人").doesNotContain("≥300人");
        assertThat(renewed.get("lines")).extracting(line -> line.get("actual").asText()).containsOnly("150人");
        JsonNode versions = ok(web.read(region.supervisor(), goal + "/versions")).get("items");
        assertThat(versions).extracting(v -> v.get("inForce").asBoolean()).containsExactly(false, true);
        assertThat(versions.get(1).at("/adjustment/stateName").asText()).isEqualTo("已批复");
        assertThat(ok(web.read(region.supervisor(), goal + "/versions/1")).toString()).contains("≥300人").doesNotContain("≥350人");
        JsonNode changes = ok(web.read(region.supervisor(), goal + "/versions/1/changes/2")).get("items");
        assertThat(changes).extracting(c -> c.get("part").asText() + " " + c.get("kind").asText()).containsExactly("BUDGET CHANGED", "INDICATOR CHANGED");
        assertThat(changes.get(1).at("/fields/0/before").asText()).isEqualTo("≥300人");
        assertThat(ok(web.read(region.supervisor(), goal + "/versions/2/changes/1")).at("/items/1/fields/0/after").asText()).isEqualTo("≥300人");
    }

    @Test
    void aRefusedAdjustmentLeavesTheVersionInForceAndTheNextOneIsAnother() {
        ok(begin("ADJUST", "500000"));
        ObjectNode fewer = withTarget("发放人数", "≥900人");
        ((ArrayNode) fewer.get("indicators")).remove(1);
        ok(web.send(region.operator(), PUT, goal, fewer));
        world.settle(region);
        ok(web.submit(goal));
        web.approve(goal, region.leader(), region.supervisor());
        ok(web.decide(region.business(), goal, "REJECT", "不予调整𠮷"));

        JsonNode kept = read();
        assertThat(kept.get("status").asText()).isEqualTo("APPROVED");
        assertThat(kept.get("versionNo").asInt()).isOne();
        assertThat(kept.get("amountYuan").decimalValue()).isEqualByComparingTo("300000");
        assertThat(jdbc.queryForObject("select indicator_count from goal where id = ?", Integer.class, id)).isEqualTo(3);
        assertThat(kept.get("indicators")).extracting(i -> i.at("/target/printed").asText()).contains("≥300人").doesNotContain("≥900人");
        assertThat(passed()).contains("adjustmentRefused").doesNotContain("adjusted", "cancelGoal", "notApproved");
        assertThat(ok(web.read(region.operator(), goal + "/versions/2")).toString()).as("stays readable").contains("≥900人");
        ok(begin("ADJUST", "310000"));
        assertThat(read().get("versionNo").asInt()).isEqualTo(3);
        assertThat(work()).containsExactly("DRAFTING");
    }

    @Test
    void theUnitGivesAnAdjustmentUpAndNothingOfItStaysOpen() {
        ok(begin("ADJUST", "500000"));
        world.settle(region);
        ok(web.submit(goal));
        assertThat(abandon().status()).as("lies with a reviewer").isEqualTo(409);
        ok(web.decide(region.leader(), goal, "RETURN", "请再考虑𠮷"));

        ok(abandon());

        assertThat(read().get("status").asText()).isEqualTo("APPROVED");
        assertThat(read().get("permittedActions")).extracting(JsonNode::asText).contains("ADJUST");
        assertThat(work()).isEmpty();
        assertThat(passed()).contains("abandoned").doesNotContain("adjusted", "adjustmentRefused");
        assertThat(jdbc.queryForList("select state from work_item where goal_id = ? and step = 'DRAFTING' order by id", String.class, id)).endsWith("CANCELLED");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(id)).count()).as("the lifecycle alone").isOne();
        assertThat(jdbc.queryForList("select c.state from budget_change c join goal_adjustment a on a.budget_change_id = c.id where a.goal_id = ?",
                String.class, id)).containsExactly("DROPPED");
    }

    @Test
    void aGrantedCancellationEndsTheYearAndClosesWhatIsOpen() {
        String report = web.openReport(id);
        ok(begin("CANCEL", null));
        assertThat(read().get("permittedActions")).extracting(JsonNode::asText).contains("SUBMIT", "ABANDON_ADJUSTMENT").doesNotContain("EDIT");
        assertThat(web.send(region.operator(), PUT, goal, withTarget("发放人数", "≥1人")).status()).isEqualTo(409);
        assertThat(ok(web.read(region.operator(), "/api/work-items?step=DRAFTING")).get("items")).extracting(item -> item.get("subjectName").asText())
                .as("nobody takes it for one more goal").containsExactly("目标取消");
        submitAndApprove();

        assertThat(read().get("status").asText()).isEqualTo("CANCELLED");
        assertThat(read().get("permittedActions")).isEmpty();
        assertThat(work()).isEmpty();
        assertThat(ok(web.read(region.operator(), report)).get("status").asText()).isEqualTo("CANCELLED");
        assertThat(web.send(region.operator(), PUT, report, web.reportContent(report, BigDecimal.TEN, "1人")).status()).isEqualTo(409);
        assertThat(ok(web.read(region.operator(), goal + "/timeline")).get("items")).extracting(entry -> entry.get("actionName").asText())
                .contains("提出调整", "取消目标", "随目标终止");
        assertThat(passed()).contains("cancellation", "cancelGoal", "cancelled").doesNotContain("adjusted", "selfEvaluation", "completed", "closeGoal");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(id)).count()).as("nothing runs on").isZero();
        assertThat(jdbc.queryForList("select state from work_item where goal_id = ? and step = 'MONITORING_REPORTING'", String.class, id)).containsExactly("CANCELLED");
        assertThat(ok(web.read(region.operator(), goal + "/versions/1")).toString()).contains("≥300人");
    }

    @Test
    void selfEvaluationWaitsForAnOpenAdjustmentAndGoesByTheVersionInForce() {
        web.report(id, new BigDecimal("100000"), "150人");
        ok(begin("ADJUST", "280000"));
        ok(web.send(region.operator(), PUT, goal, withTarget("发放人数", "≥350人")));
        web.report(id, new BigDecimal("270000"), "280人");
        assertThat(passed()).doesNotContain("selfEvaluation");
        assertThat(work()).containsExactly("DRAFTING");

        submitAndApprove();

        assertThat(read().get("status").asText()).isEqualTo("SELF_EVALUATION");
        assertThat(ok(web.read(region.operator(), web.selfEvaluation(id))).get("lines"))
                .extracting(line -> line.at("/target/printed").asText("") + " " + line.get("actual").asText()).contains("≥350人 280人");
    }

    @Test
    void isRefusedToOthersBeforeApprovalAndAfterTheEndOfTheYear() {
        long draft = world.newGoal(region).id();
        Map<String, Object> request = request("ADJUST", "1");
        assertThat(web.send(region.operator(), POST, "/api/goals/" + draft + "/adjustment", request).status()).isEqualTo(409);
        assertThat(web.send(region.leader(), POST, goal + "/adjustment", request).status()).isEqualTo(403);
        assertThat(web.send(world.newRegion().operator(), POST, goal + "/adjustment", 0, request).status()).isEqualTo(404);
        assertThat(web.send(region.operator(), POST, goal + "/adjustment", 0, request).status()).isEqualTo(412);
        assertThat(begin("ADJUST", null).pointers()).containsExactly("/amountYuan");
        assertThat(begin("ADJUST", "1.005").pointers()).containsExactly("/amountYuan");
        assertThat(Api.anonymous("http://localhost:" + port).get(goal + "/versions").status()).isEqualTo(401);
        assertThat(web.read(region.operator(), goal + "/versions/9").status()).isEqualTo(404);

        web.report(id, new BigDecimal("100000"), "150人");
        web.openReport(id);
        assertThat(read().get("permittedActions")).extracting(JsonNode::asText).doesNotContain("ADJUST");
        Answer late = begin("ADJUST", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("detail").asText()).contains("预算年度已经终了");
        assertThat(jdbc.queryForObject("select count(*) from goal_version where goal_id = ?", Integer.class, id)).isOne();
        assertThat(jdbc.queryForObject("select count(*) from budget_change c join goal_adjustment a on a.budget_change_id = c.id where a.goal_id = ?",
                Integer.class, id)).isZero();
    }
}

@OnH2
class AdjustmentProcessOnH2Test extends AdjustmentProcessTest {}

@OnMariaDb
class AdjustmentProcessOnMariaDbTest extends AdjustmentProcessTest {}
