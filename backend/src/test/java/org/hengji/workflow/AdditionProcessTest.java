package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.testing.Api;
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

/** A project added within the year over HTTP: reviewed in full, monitored from the next checkpoint on, or come to nothing. */
abstract class AdditionProcessTest {

    @Autowired World world;
    @Autowired RuntimeService runtime;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk web;

    @BeforeEach
    void aYearAfterItsFirstCheckpoint() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        long there = world.newProjectGoal(region).id();
        web.approveGoal(there);
        web.openReport(there);
    }

    @Test
    void isReviewedInFullAndMonitoredFromTheNextCheckpointOn() {
        long id = added();
        String goal = "/api/goals/" + id;
        assertThat(read(goal).permittedActions()).containsExactlyInAnyOrder("EDIT", "SUBMIT", "ABANDON_ADJUSTMENT");
        assertThat(read(goal).body().at("/adjustment/kindName").asText()).isEqualTo("追加");
        assertThat(read(goal).body().at("/project/funds/0/amount/printed").asText()).isEqualTo("12.50");
        approve(goal);

        JsonNode granted = read(goal).ok();
        assertThat(granted.get("status").asText()).isEqualTo("APPROVED");
        assertThat(granted.get("adjustment").isNull()).isTrue();
        assertThat(granted.get("track")).extracting(t -> t.get("code").asText()).contains("CHECKPOINT_2").doesNotContain("CHECKPOINT_1");
        JsonNode versions = web.read(region.supervisor(), goal + "/versions").ok().get("items");
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).get("inForce").asBoolean()).isTrue();
        assertThat(List.of(versions.at("/0/adjustment/stateName").asText(), versions.at("/0/adjustment/documentNumber").asText()))
                .containsExactly("已批复", "财预〔2023〕90号");
        assertThat(jdbc.queryForList("select concat(c.state, ' ', c.yuan_before, ' ', c.yuan_after) from budget_change c join goal_adjustment a "
                + "on a.budget_change_id = c.id where a.goal_id = ?", String.class, id)).containsExactly("APPLIED 0.00 125000.00");
        assertThat(reports(id)).as("the first checkpoint was open before").isZero();

        String report = web.openReport(id);
        assertThat(web.read(region.operator(), report).ok().at("/checkpoint/label").asText()).isEqualTo("12月底");
        assertThat(reports(id)).isOne();
        Answer late = add(request());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("detail").asText()).contains("2023 预算年度已经终了，不能再追加项目");
    }

    @Test
    void theUnitGivesItUpAndNothingRunsOn() {
        long id = added();
        String goal = "/api/goals/" + id;

        web.send(region.operator(), DELETE, goal + "/adjustment", Map.of()).ok();

        assertThat(read(goal).ok().get("status").asText()).isEqualTo("CANCELLED");
        assertThat(read(goal).permittedActions()).isEmpty();
        assertThat(read(goal).ok().at("/budgetAdmission/reason").asText()).isEqualTo("单位已撤销追加");
        assertThat(read(goal).ok().at("/track/0/state").asText()).isEqualTo("STOPPED");
        assertThat(jdbc.queryForList("select state from work_item where goal_id = ?", String.class, id)).containsExactly("CANCELLED");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(id)).count()).isZero();
        assertThat(states(id)).containsExactly("ABANDONED DROPPED");
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? order by id", String.class, id))
                .containsExactly("ADJUST", "ABANDON_ADJUSTMENT");
        assertThat(web.read(region.operator(), goal + "/forms").status()).isEqualTo(200);
    }

    @Test
    void aRefusedOneIsNoPartOfTheBudget() {
        long id = added();
        String goal = "/api/goals/" + id;
        write(goal);
        web.submit(goal).ok();
        web.approve(goal, region.leader(), region.supervisor());
        web.decide(region.business(), goal, "REJECT", "本年不予追加𠮷").ok();

        assertThat(read(goal).ok().get("status").asText()).isEqualTo("REJECTED");
        assertThat(states(id)).containsExactly("REFUSED DROPPED");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(id)).count()).isZero();
    }

    @Test
    void isRefusedToOthersAndWithEveryWrongPlace() {
        Map<String, Object> request = request();
        assertThat(web.send(region.leader(), POST, "/api/goals/additions", 0, request).status()).isEqualTo(403);
        assertThat(web.send(region.chief(), POST, "/api/goals/additions", 0, request).status()).isEqualTo(403);
        assertThat(Api.anonymous("http://localhost:" + port).post("/api/goals/additions", 0, request).status()).isIn(401, 403);
        assertThat(add(with("unitId", world.newRegion().unit().id())).status()).isEqualTo(403);
        assertThat(add(with("name", "高龄补贴𠮷")).pointers()).containsExactly("/name");
        assertThat(add(with("code", "P1")).pointers()).containsExactly("/code");
        assertThat(add(with("fiscalYear", 1999)).pointers()).containsExactly("/fiscalYear");
        assertThat(add(with("documentDate", "2999-01-01")).pointers()).containsExactly("/documentDate");
        assertThat(add(with("amountYuan", "0")).pointers()).containsExactly("/amountYuan");
        assertThat(add(Map.of()).pointers()).contains("/fiscalYear", "/name", "/category", "/amountYuan", "/source", "/documentNumber", "/documentDate", "/reason");
        assertThat(jdbc.queryForObject("select count(*) from project where department_id = ?", Integer.class, region.desks().departmentId())).isOne();
    }

    private long added() {
        return add(request()).ok().get("id").asLong();
    }

    private Answer add(Map<String, Object> request) {
        return web.send(region.operator(), POST, "/api/goals/additions", 0, request);
    }

    private static Map<String, Object> request() {
        return new HashMap<>(Map.of("fiscalYear", 2023, "name", "防汛应急𠮷", "category", "特定目标类", "purpose", "购置防汛物资", "amountYuan", "125000",
                "source", "FISCAL", "documentNumber", "财预〔2023〕90号", "documentDate", "2023-07-20", "reason", "汛情紧急𠮷"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> request = request();
        request.put(field, value);
        return request;
    }

    private void write(String goal) {
        web.send(region.operator(), PUT, goal, Map.of("purpose", "购置防汛物资和设备",
                "spendingPlan", List.of(Map.of("by", "12月底", "printed", "12.50")),
                "objectives", List.of(Map.of("kind", "ANNUAL", "text", "保障安全度汛")),
                "indicators", List.of(Map.of("level1", "产出指标", "level3", "物资购置数量", "target", "≥200件"),
                        Map.of("level1", "效益指标", "level3", "险情处置及时率", "target", "≥95%"),
                        Map.of("level1", "满意度指标", "level3", "群众满意度", "target", "≥90%")))).ok();
        world.settle(region);
    }

    private void approve(String goal) {
        write(goal);
        web.submit(goal).ok();
        web.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
    }

    private Answer read(String goal) {
        return web.read(region.operator(), goal);
    }

    private int reports(long id) {
        return jdbc.queryForObject("select count(*) from monitoring_report where goal_id = ?", Integer.class, id);
    }

    private List<String> states(long id) {
        return jdbc.queryForList("select concat(a.state, ' ', c.state) from budget_change c join goal_adjustment a on a.budget_change_id = c.id where a.goal_id = ?",
                String.class, id);
    }
}

@OnH2
class AdditionProcessOnH2Test extends AdditionProcessTest {}

@OnMariaDb
class AdditionProcessOnMariaDbTest extends AdditionProcessTest {}
