package org.hengji.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** What becomes of a key evaluation: settled, terminated, heard or met with silence, and what follows for the result. */
abstract class KeyEvaluationTest extends SelfEvaluatedGoal {

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
        walk.answer(region.performance(), evaluation, "8");
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

    @Test
    void whoSaysNothingInTimeHasNoObjection() {
        String evaluation = heard("FINANCE", region.performance());
        walk.put(region.operator(), evaluation, "opinion", Map.of("agrees", false, "objections", List.of(Map.of("criterionId", "cost", "reason", "待补")))).ok();
        assertThat(web.read(region.performance(), evaluation).body().get("objections")).as("not yet said").isEmpty();
        deadlines.letExpire(goal);

        JsonNode silent = web.read(region.performance(), evaluation).ok();
        assertThat(silent.get("status").asText()).isEqualTo("FINALISE");
        assertThat(silent.get("silent").asBoolean()).isTrue();
        assertThat(silent.get("objections")).isEmpty();
        assertThat(work()).containsExactly("KEY_EVALUATION_FINALISE");
    }

    @Test
    void aDepartmentsEvaluationIsSettledThereAndATerminatedOneLeavesNothingOpen() {
        String dropped = heard("DEPARTMENT", region.supervisor());
        assertThat(web.read(region.performance(), dropped).status()).as("the bureau reads it").isEqualTo(200);
        assertThat(walk.act(region.performance(), dropped, "termination", Map.of("reason", "越权")).status()).isEqualTo(403);
        walk.act(region.supervisor(), dropped, "termination", Map.of("reason", "项目已移交𠮷")).ok();
        assertThat(work()).isEmpty();
        assertThat(web.read(region.supervisor(), dropped).body().at("/termination/reason").asText()).isEqualTo("项目已移交𠮷");
        assertThat(web.read(region.operator(), dropped).status()).as("no result for the unit").isEqualTo(404);
        assertThat(jdbc.queryForObject("select count(*) from key_evaluation where goal_id = ? and grade is not null", Integer.class, goal)).isZero();

        String evaluation = heard("DEPARTMENT", region.supervisor());
        walk.act(region.operator(), evaluation, "opinion", Map.of("agrees", true, "objections", List.of())).ok();
        walk.act(region.supervisor(), evaluation, "finalisation", Map.of()).ok();
        walk.act(region.supervisor(), evaluation, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();
        assertThat(web.read(region.operator(), evaluation).body().get("total").decimalValue()).isEqualByComparingTo("85");
    }

    @Test
    void aResultFollowsTheSettledEvaluationUntilTheUnitHasBeenTold() {
        settle(heard("DEPARTMENT", region.supervisor(), "0.75"), region.supervisor(), region.supervisor());
        String self = web.selfEvaluation(goal);
        web.approve(self, region.performance());
        String result = web.result(goal);
        JsonNode first = web.read(region.performance(), result).ok();
        assertThat(first.get("sourceName").asText()).isEqualTo("部门评价");
        assertThat(first.get("total").decimalValue()).isEqualByComparingTo("75");
        assertThat(first.get("gradeName").asText()).isEqualTo("中");
        assertThat(first.get("selfTotal").decimalValue()).isEqualByComparingTo("92");
        assertThat(first.get("selfGradeName").asText()).isEqualTo("优");
        String treatment = first.get("treatment").asText();

        settle(heard("FINANCE", region.performance(), "0.5"), region.performance(), region.chief());
        JsonNode followed = web.read(region.performance(), result).ok();
        assertThat(followed.get("source").asText()).isEqualTo("FINANCE_EVALUATION");
        assertThat(followed.get("gradeName").asText()).isEqualTo("差");
        assertThat(followed.get("selfTotal").decimalValue()).isEqualByComparingTo("92");
        assertThat(followed.get("treatment").asText()).as("asked anew").isNotEqualTo(treatment);
        web.send(region.performance(), POST, result + "/feedback", Map.of("feedback", "请整改")).ok();
        assertThat(web.read(region.performance(), result).body().get("status").asText()).as("an evaluation of 优 would ask for none").isEqualTo("RECTIFICATION");
    }

    private void settle(String evaluation, Actor lead, Actor settler) {
        walk.act(region.operator(), evaluation, "opinion", Map.of("agrees", true, "objections", List.of())).ok();
        walk.act(lead, evaluation, "finalisation", Map.of()).ok();
        walk.act(settler, evaluation, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();
    }

    /** Scored, drafted, and with the unit for its opinion. */
    private String heard(String kind, Actor lead) {
        return heard(kind, lead, "0.85");
    }

    private String heard(String kind, Actor lead, String share) {
        String evaluation = walk.open(lead, goal, kind);
        walk.convene(lead, evaluation, 3, "2024", null);
        walk.scoreAll(evaluation, share);
        walk.writeReport(lead, evaluation);
        walk.act(lead, evaluation, "opinion-request", Map.of()).ok();
        return evaluation;
    }
}

@OnH2
class KeyEvaluationOnH2Test extends KeyEvaluationTest {}

@OnMariaDb
class KeyEvaluationOnMariaDbTest extends KeyEvaluationTest {}
