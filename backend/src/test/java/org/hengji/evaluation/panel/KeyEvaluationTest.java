package org.hengji.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
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

/** A self-evaluation of 92 points that lies with the finance bureau, evaluated by a panel. */
abstract class KeyEvaluationTest {

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk web;
    PanelWalk walk;
    long goal;

    @BeforeEach
    void evaluatedByTheUnit() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        walk = new PanelWalk(web, region, accounts, organisations);
        goal = world.newGoal(region).id();
        web.approveGoal(goal);
        web.report(goal, new BigDecimal("150000"), "150人");
        web.report(goal, new BigDecimal("270000"), "285人");
        String self = web.selfEvaluation(goal);
        web.send(region.operator(), PUT, self, web.evaluationContent(self, new BigDecimal("270000"),
                Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85));
        web.submit(self);
        web.approve(self, region.supervisor());
        walk.pooled("甲", "师范大学", "财政", "社会保障");
        walk.pooled("乙", "会计师事务所", "会计");
        walk.pooled("丙", "社会科学院", "社会保障");
        walk.pooled("丁", "审计学会", "会计");
    }

    @Test
    void aFinanceEvaluationGoesFromThePanelToTheSettledScore() {
        assertThat(web.send(region.supervisor(), POST, "/api/key-evaluations", 0, Map.of("goalId", goal, "kind", "FINANCE")).status()).isEqualTo(403);
        String evaluation = walk.open(region.performance(), goal, "FINANCE");
        assertThat(web.read(region.operator(), evaluation).status()).as("nothing for the unit yet").isEqualTo(404);
        assertThat(work()).containsExactly("KEY_EVALUATION_PANEL");
        walk.convene(region.performance(), evaluation, 3, "2024-0630", null);
        assertThat(work()).containsExactly("EXPERT_SCORING", "EXPERT_SCORING", "EXPERT_SCORING");

        Map<Integer, Actor> experts = walk.asked(evaluation);
        assertThat(experts).containsOnlyKeys(1, 2, 3);
        walk.score(experts.get(1), evaluation, "0.9");
        assertThat(web.read(experts.get(1), evaluation + "/sheet").status()).as("handed in").isEqualTo(404);
        JsonNode blind = web.read(region.performance(), evaluation).ok();
        assertThat(blind.get("score").isNull()).as("until all are in").isTrue();
        assertThat(blind.get("members").findValuesAsText("state")).containsExactly("SUBMITTED", "ASKED", "ASKED");
        walk.score(experts.get(2), evaluation, "0.85");
        walk.score(experts.get(3), evaluation, "0.8");

        JsonNode drafted = web.read(region.performance(), evaluation).ok();
        assertThat(drafted.get("status").asText()).isEqualTo("DRAFT");
        assertThat(drafted.at("/score/total").decimalValue()).isEqualByComparingTo("85");
        assertThat(drafted.at("/score/lines/0/formula").asText()).contains("÷ 3");
        Answer unfinished = walk.act(region.performance(), evaluation, "opinion-request", Map.of());
        assertThat(unfinished.status()).isEqualTo(422);
        assertThat(unfinished.pointers()).contains("/texts/overview", "/texts/conclusion");
        walk.writeReport(region.performance(), evaluation);
        walk.act(region.performance(), evaluation, "opinion-request", Map.of()).ok();

        JsonNode heard = web.read(region.operator(), evaluation).ok();
        assertThat(heard.get("members").findValues("name")).as("experts by number only").allMatch(JsonNode::isNull);
        assertThat(heard.get("draws")).isEmpty();
        assertThat(heard.get("documents").findValuesAsText("kindName")).containsExactly("征求意见稿");
        assertThat(web.send(region.operator(), POST, evaluation + "/opinion", heard.get("version").asInt() - 1, Map.of("agrees", true, "objections", List.of())).status())
                .isEqualTo(412);
        walk.act(region.operator(), evaluation, "opinion", Map.of("agrees", false,
                "objections", List.of(Map.of("criterionId", "quality", "reason", "验收单已补齐𠮷")))).ok();
        Answer unanswered = walk.act(region.performance(), evaluation, "finalisation", Map.of());
        assertThat(unanswered.status()).isEqualTo(422);
        long objection = web.read(region.performance(), evaluation).body().at("/objections/0/id").asLong();
        walk.put(region.performance(), evaluation, "answers", Map.of("answers", List.of(
                Map.of("objectionId", objection, "adopted", true, "adjustedScore", 8, "reason", "材料属实𠮷")))).ok();
        walk.act(region.performance(), evaluation, "finalisation", Map.of()).ok();
        assertThat(walk.act(region.chief(), evaluation, "decisions", Map.of("decision", "RETURN", "opinion", "")).pointers()).containsExactly("/opinion");
        walk.act(region.chief(), evaluation, "decisions", Map.of("decision", "RETURN", "opinion", "补充建议")).ok();
        assertThat(work()).containsExactly("KEY_EVALUATION_FINALISE");
        walk.act(region.performance(), evaluation, "finalisation", Map.of()).ok();
        JsonNode settled = walk.act(region.chief(), evaluation, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();

        assertThat(settled.get("status").asText()).isEqualTo("SETTLED");
        // 8 × 0.85 = 6.8 gave way to 8
        assertThat(settled.get("total").decimalValue()).isEqualByComparingTo("86.2");
        assertThat(settled.get("gradeName").asText()).isEqualTo("良");
        assertThat(settled.get("permittedActions")).isEmpty();
        assertThat(settled.get("documents").findValuesAsText("kindName")).containsExactly("征求意见稿", "正式稿");
        assertThat(work()).isEmpty();
        assertThat(jdbc.queryForObject("select total from key_evaluation where goal_id = ?", BigDecimal.class, goal)).isEqualByComparingTo("86.2");
        assertThat(walk.act(region.performance(), evaluation, "termination", Map.of("reason", "再评")).status()).as("settled for good").isEqualTo(409);
        assertThat(web.send(region.performance(), POST, "/api/key-evaluations", 0, Map.of("goalId", goal, "kind", "FINANCE")).status()).isEqualTo(409);
    }

    private List<String> work() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and subject_kind = 'KEY_EVALUATION' and state = 'OPEN'", String.class, goal);
    }
}

@OnH2
class KeyEvaluationOnH2Test extends KeyEvaluationTest {}

@OnMariaDb
class KeyEvaluationOnMariaDbTest extends KeyEvaluationTest {}
