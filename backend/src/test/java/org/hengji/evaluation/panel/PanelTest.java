package org.hengji.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** The panel of a key evaluation: who is drawn, who reads and scores what, who leaves it, whose score is far from the others. */
abstract class PanelTest extends SelfEvaluatedGoal {

    @Test
    void tiesKeepExpertsOutAndTheSameSeedDrawsTheSame() {
        long former = walk.pooled("戊", "民政学院", "社会保障");
        web.send(region.performance(), POST, "/api/experts/" + former + "/ties", 0, Map.of("unitId", region.unit().id(), "kind", "RELATIVE")).ok();
        walk.pooled("己", "测试市民政局 办公室", "社会保障");
        web.send(region.performance(), POST, "/api/experts", 0, Map.of("name", "庚", "kind", "THIRD_PARTY", "workplace", "咨询公司", "specialties", List.of("会计"), "active", true)).ok();
        String evaluation = walk.open(region.performance(), goal, "FINANCE");

        assertThat(walk.act(region.performance(), evaluation, "draws", Map.of("count", 5)).body().get("detail").asText()).contains("只有 4 人（回避 3 人）");
        assertThat(walk.act(region.performance(), evaluation, "draws", Map.of("count", 2)).body().get("detail").asText()).contains("3 至 9 人");
        Map<String, Object> wanted = Map.of("count", 3, "seed", "77", "quotas", List.of(Map.of("specialty", "社会保障", "count", 2)));
        JsonNode draw = walk.act(region.performance(), evaluation, "draws", wanted).ok().at("/draws/0");
        assertThat(draw.get("repeats").asBoolean()).isTrue();
        assertThat(draw.get("candidates").findValues("excluded").stream().map(JsonNode::asText).filter(reason -> !reason.equals("null")))
                .containsExactly("与“社区服务中心𠮷”有近亲属关系", "工作单位为被评价部门或单位：测试市民政局 办公室", "未开通评审专家账号");
        assertThat(drawn(draw)).hasSize(3).contains("甲", "丙");
        assertThat(walk.act(region.performance(), evaluation, "draws", wanted).status()).as("one at a time").isEqualTo(409);
        assertThat(walk.act(region.performance(), evaluation, "panel", Map.of()).status()).as("not confirmed").isEqualTo(409);
        walk.act(region.performance(), evaluation, "draws/" + draw.get("id").asLong() + "/discarding", Map.of("reason", "应由监督人员在场")).ok();
        assertThat(walk.act(region.performance(), evaluation, "draws", wanted).pointers()).containsExactly("/reason");
        JsonNode again = walk.act(region.performance(), evaluation, "draws", Map.of("count", 3, "seed", "77", "reason", "监督人员到场",
                "quotas", List.of(Map.of("specialty", "社会保障", "count", 2)))).ok().at("/draws/1");
        assertThat(drawn(again)).isEqualTo(drawn(draw));
    }

    @Test
    void nobodyReadsAnotherExpertsSheetAndNobodyWithoutASheetReadsAnything() {
        String evaluation = walk.open(region.supervisor(), goal, "DEPARTMENT");
        walk.convene(region.supervisor(), evaluation, 3, "5", null);
        Map<Integer, Actor> experts = walk.asked(evaluation);
        String sheet = evaluation + "/sheet";
        Map<String, Object> marks = walk.marks(experts.get(1), evaluation, "0.5");
        web.send(experts.get(1), PUT, sheet, 0, marks).ok();

        assertThat(web.read(experts.get(2), sheet).body().at("/criteria/0/score").isNull()).as("his own is empty").isTrue();
        assertThat(web.read(experts.get(1), evaluation).status()).as("not the evaluation").isEqualTo(404);
        assertThat(web.read(region.expert(), sheet).status()).as("not drawn").isEqualTo(404);
        assertThat(web.read(region.supervisor(), sheet).status()).as("the lead has none").isEqualTo(404);
        assertThat(web.read(experts.get(1), "/api/key-evaluations").body().get("total").asInt()).isEqualTo(1);
        assertThat(web.read(region.expert(), "/api/key-evaluations").body().get("total").asInt()).isZero();
        assertThat(web.read(region.operator(), "/api/key-evaluations").body().get("total").asInt()).isZero();
        assertThat(web.read(experts.get(1), "/api/experts").status()).isEqualTo(403);
        String told = web.read(region.operator(), "/api/goals/" + goal + "/timeline").ok().toString() + web.read(region.operator(), "/api/goals/" + goal + "/process").ok();
        assertThat(told).as("experts are not named where the unit reads").contains("专家1", "expertScoring").doesNotContain(experts.get(1).name() + "（");
        assertThat(web.read(region.operator(), "/api/goals/" + goal + "/timeline").body().get("items").findValuesAsText("who")).doesNotContain("甲", "乙", "丙", "丁");
        assertThat(web.read(world.newRegion().performance(), evaluation).status()).isEqualTo(404);
        assertThat(web.send(experts.get(1), PUT, sheet, 0, marks).status()).as("a stale page").isEqualTo(412);
        assertThat(web.send(experts.get(1), PUT, sheet, 1, Map.of("marks", List.of(Map.of("criterionId", "basis", "score", 4)))).pointers())
                .containsExactly("/marks/0/score");
        assertThat(web.send(experts.get(2), POST, sheet + "/submission", 0, Map.of()).pointers()).contains("/marks/basis/score", "/overall");
        web.send(experts.get(2), PUT, sheet, 0, Map.of("overall", "一般", "marks", List.of(Map.of("criterionId", "basis", "score", 1)))).ok();
        assertThat(web.send(experts.get(2), POST, sheet + "/submission", 1, Map.of()).pointers()).contains("/marks/basis/opinion");
    }

    @Test
    void whoDeclaresATieIsReplacedByTheNextAndWhereNobodyIsLeftOthersAreDrawn() {
        String evaluation = walk.open(region.performance(), goal, "FINANCE");
        walk.convene(region.performance(), evaluation, 3, "9", null);
        walk.recuse(walk.asked(evaluation).get(2), evaluation);
        assertThat(walk.asked(evaluation)).containsOnlyKeys(1, 3, 4);
        walk.recuse(walk.asked(evaluation).get(4), evaluation);
        walk.scoreAll(evaluation, "0.8");

        JsonNode short1 = web.read(region.performance(), evaluation).ok();
        assertThat(short1.get("status").asText()).as("two are too few").isEqualTo("PANEL");
        assertThat(short1.get("members").findValuesAsText("state")).containsExactly("SUBMITTED", "RECUSED", "SUBMITTED", "RECUSED");
        assertThat(short1.get("members").get(3).get("substitutes").asInt()).isEqualTo(2);
        assertThat(short1.get("permittedActions").toString()).doesNotContain("EDIT_CRITERIA");
        walk.pooled("辛", "财经大学", "会计");
        walk.convene(region.performance(), evaluation, 1, "10", "两名专家回避");
        assertThat(walk.asked(evaluation)).containsOnlyKeys(5);
        walk.scoreAll(evaluation, "0.8");
        assertThat(web.read(region.performance(), evaluation).body().get("status").asText()).isEqualTo("DRAFT");
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and subject_kind = 'KEY_EVALUATION' order by id", String.class, goal))
                .contains("RECUSE", "SUBSTITUTE").containsSubsequence("OPEN", "DRAW", "CONFIRM_DRAW", "CONVENE", "RECUSE", "SUBSTITUTE", "RECUSE", "SCORE", "DRAW");
    }

    @Test
    void whoDoesNotScoreIsReplacedAndTheOthersSheetsStay() {
        String evaluation = walk.open(region.performance(), goal, "FINANCE");
        walk.convene(region.performance(), evaluation, 3, "9", null);
        Map<Integer, Actor> experts = walk.asked(evaluation);
        walk.score(experts.get(1), evaluation, "0.9");
        Map<String, Object> absent = Map.of("number", 2, "reason", "出国考察，联系不上𠮷");
        assertThat(walk.act(region.chief(), evaluation, "replacement", absent).status()).as("the lead alone").isEqualTo(403);
        assertThat(walk.act(region.performance(), evaluation, "replacement", Map.of("number", 1, "reason", "已评分")).pointers()).containsExactly("/number");
        assertThat(walk.act(region.performance(), evaluation, "replacement", Map.of("number", 2, "reason", " ")).pointers()).containsExactly("/reason");

        JsonNode replaced = walk.act(region.performance(), evaluation, "replacement", absent).ok();

        assertThat(replaced.get("members").findValuesAsText("stateName")).containsExactly("已提交", "已更换", "待评分", "待评分");
        assertThat(replaced.at("/members/3/substitutes").asInt()).isEqualTo(2);
        assertThat(web.read(experts.get(2), evaluation + "/sheet").status()).as("nothing more to read").isEqualTo(404);
        assertThat(walk.asked(evaluation)).containsOnlyKeys(3, 4);
        assertThat(walk.act(region.performance(), evaluation, "replacement", absent).status()).as("not twice").isEqualTo(422);
        walk.scoreAll(evaluation, "0.8");
        JsonNode drafted = web.read(region.performance(), evaluation).ok();
        assertThat(drafted.get("status").asText()).isEqualTo("DRAFT");
        assertThat(drafted.at("/score/totals").findValuesAsText("number")).containsExactly("1", "3", "4");
        assertThat(drafted.get("permittedActions").toString()).doesNotContain("REPLACE_EXPERT");
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and subject_kind = 'KEY_EVALUATION' order by id", String.class, goal))
                .containsSubsequence("CONVENE", "SCORE", "REPLACE_EXPERT", "SUBSTITUTE", "SCORE", "SCORE").doesNotContain("RECUSE");
    }

    @Test
    void aScoreFarFromTheOthersIsLetStandWithAReasonOrScoredAgain() {
        String evaluation = walk.open(region.performance(), goal, "FINANCE");
        walk.convene(region.performance(), evaluation, 3, "3", null);
        Map<Integer, Actor> experts = walk.asked(evaluation);
        walk.score(experts.get(1), evaluation, "0.9");
        walk.score(experts.get(2), evaluation, "0.9");
        walk.score(experts.get(3), evaluation, "0.5");
        walk.writeReport(region.performance(), evaluation);
        assertThat(walk.act(region.performance(), evaluation, "opinion-request", Map.of()).pointers()).contains("/outliers/3:total");
        walk.act(region.performance(), evaluation, "rescoring", Map.of("number", 3, "reason", "与材料不符，请复核")).ok();

        assertThat(web.read(region.performance(), evaluation).body().get("score").isNull()).as("blind again").isTrue();
        JsonNode again = web.read(experts.get(3), evaluation + "/sheet").ok();
        assertThat(again.get("askedAgain").asText()).isEqualTo("与材料不符，请复核");
        assertThat(again.at("/criteria/0/score").decimalValue()).as("what he gave before").isEqualByComparingTo("1.5");
        walk.score(experts.get(3), evaluation, "0.78");
        assertThat(jdbc.queryForList("select s.state from score_sheet s join panel_member m on m.id = s.member_id where m.user_id = ? order by s.sheet_no",
                String.class, experts.get(3).userId())).containsExactly("REPLACED", "SUBMITTED");
        JsonNode score = web.read(region.performance(), evaluation).body().get("score");
        assertThat(score.get("total").decimalValue()).isEqualByComparingTo("86");
        assertThat(score.get("outliers").findValuesAsText("key")).containsExactly("3:total");
        walk.put(region.performance(), evaluation, "outliers", Map.of("acceptances", List.of(Map.of("key", "3:total", "reason", "意见有据")))).ok();
        walk.act(region.performance(), evaluation, "opinion-request", Map.of()).ok();
        assertThat(work()).containsExactly("KEY_EVALUATION_OPINION");
    }

    private static List<String> drawn(JsonNode draw) {
        List<String> names = new ArrayList<>();
        draw.get("candidates").forEach(c -> {
            if (c.get("drawn").asBoolean()) {
                names.add(c.get("name").asText());
            }
        });
        return names;
    }
}

@OnH2
class PanelOnH2Test extends PanelTest {}

@OnMariaDb
class PanelOnMariaDbTest extends PanelTest {}
