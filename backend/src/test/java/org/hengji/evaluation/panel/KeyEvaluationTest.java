package org.hengji.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.hengji.workflow.PassedDeadlines;
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
    @Autowired PassedDeadlines deadlines;
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

    private static List<String> drawn(JsonNode draw) {
        List<String> names = new ArrayList<>();
        draw.get("candidates").forEach(c -> {
            if (c.get("drawn").asBoolean()) {
                names.add(c.get("name").asText());
            }
        });
        return names;
    }

    private List<String> work() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and subject_kind = 'KEY_EVALUATION' and state = 'OPEN'", String.class, goal);
    }
}

@OnH2
class KeyEvaluationOnH2Test extends KeyEvaluationTest {}

@OnMariaDb
class KeyEvaluationOnMariaDbTest extends KeyEvaluationTest {}
