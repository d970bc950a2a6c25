package org.hengji.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.organisation.Actor;
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

/** The review form over HTTP: filled in, held against the decision, given, and taken up again; the rows are read back. */
abstract class ReviewSheetTest {

    private static final String EXCELLENT = "EXCELLENT";
    private static final String FAIR = "FAIR";

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long id;
    String goal;

    @BeforeEach
    void goalBeforeTheSupervisor() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        id = world.newGoal(region).id();
        goal = "/api/goals/" + id;
        year.submit(goal);
        year.approve(goal, region.leader());
    }

    @Test
    void eightMarksComeToAResultThatSaysByWhichRuleAndIsGivenWithTheDecision() {
        JsonNode empty = sheet(region.supervisor());
        assertThat(empty.get("fillable").asBoolean()).isTrue();
        assertThat(empty.get("open")).hasSize(8);
        assertThat(empty.get("computed").isNull()).isTrue();

        ObjectNode edit = marks(EXCELLENT);
        opinion(edit, "INDICATOR", indicatorId(0), "人数请附测算依据𠮷");
        opinion(edit, "CRITERION", "适当性", "金额与标准相符𠮷");
        Answer saved = save(region.supervisor(), 0, edit);

        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        assertThat(saved.etag()).isEqualTo("\"1\"");
        assertThat(saved.body().at("/computed/explanation").asText()).isEqualTo("优 8 项、良 0 项、中 0 项、差 0 项；至少 6 项为优，其余不低于良，结果为优");
        assertThat(saved.body().at("/outcomes/0/leadsTo").asText()).isEqualTo("直接进入下一步预算安排流程");
        year.approve(goal, region.supervisor());

        JsonNode given = sheet(region.operator()).get("given");
        assertThat(given).hasSize(1);
        assertThat(given.at("/0/resultName").asText()).isEqualTo("优");
        assertThat(given.at("/0/who").asText()).isEqualTo(region.supervisor().name());
        assertThat(given.at("/0/opinions")).extracting(o -> o.get("about").asText() + "：" + o.get("opinion").asText())
                .containsExactly("发放人数 ≥300人：人数请附测算依据𠮷", "适当性：金额与标准相符𠮷");
        assertThat(jdbc.queryForList("select concat(state, ' ', step, ' ', computed) from review_sheet where goal_id = ?", String.class, id))
                .containsExactly("GIVEN SUPERVISOR_REVIEW EXCELLENT");
        assertThat(jdbc.queryForObject("select count(*) from audit_entry where goal_id = ? and action = 'REVIEW_SHEET'", Long.class, id)).isOne();
    }

    @Test
    void aDraftIsSeenByItsAuthorAloneAndFilledInByWhoseTurnItIs() {
        save(region.supervisor(), 0, marks(EXCELLENT)).ok();

        for (Actor other : List.of(region.operator(), region.leader(), region.business(), region.chief())) {
            JsonNode seen = sheet(other);
            assertThat(seen.get("fillable").asBoolean()).isFalse();
            assertThat(seen.get("given")).isEmpty();
            assertThat(seen.at("/criteria/0/points/0/mark").isNull()).as(other.username()).isTrue();
            assertThat(save(other, 0, marks(EXCELLENT)).status()).as(other.username()).isEqualTo(403);
        }
        Region elsewhere = world.newRegion();
        Api stranger = Api.signedIn("http://localhost:" + port, elsewhere.supervisor().username(), Region.PASSWORD);
        assertThat(stranger.get(goal + "/review").status()).isEqualTo(404);
        assertThat(stranger.put(goal + "/review", 0, marks(EXCELLENT)).status()).isEqualTo(404);
        assertThat(Api.anonymous("http://localhost:" + port).get(goal + "/review").status()).isEqualTo(401);
        assertThat(save(region.supervisor(), 0, marks(FAIR)).problem()).as("written in another window").endsWith("stale-version");
    }

    @Test
    void aStepWithoutTheFormRefusesIt() {
        long fresh = world.newGoal(region).id();
        year.submit("/api/goals/" + fresh);

        Answer refused = year.send(region.leader(), PUT, "/api/goals/" + fresh + "/review", 0, marks(EXCELLENT));

        assertThat(refused.problem()).endsWith("wrong-step");
        assertThat(refused.body().get("detail").asText()).contains("单位负责人审核", "不填写审核表");
    }

    @Test
    void aDecisionAgainstTheResultIsRefusedAndNothingMoves() {
        save(region.supervisor(), 0, marks(FAIR)).ok();

        Answer refused = year.decide(region.supervisor(), goal, "APPROVE", "同意𠮷");

        assertThat(refused.pointers()).containsExactly("/decision");
        assertThat(refused.body().get("detail").asText()).contains("结果为“中”", "对应的决定是“退回”");
        assertThat(step()).isEqualTo("SUPERVISOR_REVIEW");
        assertThat(year.decide(region.supervisor(), goal, "RETURN", "指标值偏低𠮷").status()).isEqualTo(200);
        assertThat(step()).isEqualTo("DRAFTING");
    }

    @Test
    void poorIsReturnedByTheDepartmentAndBarredByFinance() {
        save(region.supervisor(), 0, marks("POOR")).ok();
        assertThat(sheet(region.supervisor()).at("/outcomes/3/decision").asText()).isEqualTo("RETURN");
        assertThat(year.decide(region.supervisor(), goal, "RETURN", "与职能无关𠮷").status()).isEqualTo(200);

        submitAgain();
        year.approve(goal, region.leader());
        save(region.supervisor(), sheet(region.supervisor()).get("version").asInt(), changedTo(EXCELLENT, "单位已当面说明𠮷")).ok();
        year.approve(goal, region.supervisor());
        save(region.business(), 0, marks("POOR")).ok();
        assertThat(year.decide(region.business(), goal, "RETURN", "不支持𠮷").pointers()).containsExactly("/decision");
        assertThat(year.decide(region.business(), goal, "REJECT", "与规划不符𠮷").status()).isEqualTo(200);
        assertThat(jdbc.queryForObject("select status from goal where id = ?", String.class, id)).isEqualTo("REJECTED");
        JsonNode admission = year.read(region.operator(), goal).ok().get("budgetAdmission");
        assertThat(admission.get("state").asText() + " " + admission.get("reason").asText()).isEqualTo("BARRED 与规划不符𠮷");
    }

    @Test
    void aChangedResultNeedsAReasonAndBothAreKept() {
        ObjectNode edit = marks(FAIR).put("conclusion", "GOOD");
        save(region.supervisor(), 0, edit).ok();

        assertThat(year.decide(region.supervisor(), goal, "APPROVE", "同意𠮷").pointers()).containsExactly("/changedReason");

        save(region.supervisor(), 1, edit.put("changedReason", "已与单位逐项核对𠮷")).ok();
        year.approve(goal, region.supervisor());
        assertThat(jdbc.queryForMap("select computed, conclusion, changed_reason from review_sheet where goal_id = ?", id))
                .containsEntry("COMPUTED", FAIR).containsEntry("CONCLUSION", "GOOD").containsEntry("CHANGED_REASON", "已与单位逐项核对𠮷");
        assertThat(sheet(region.operator()).at("/given/0/resultName").asText()).isEqualTo("良");
    }

    @Test
    void halfAFormIsNoApprovalButMayGoWithAReturn() {
        ObjectNode half = marks(EXCELLENT);
        ((ArrayNode) half.get("ratings")).remove(7);
        save(region.supervisor(), 0, half).ok();

        Answer refused = year.decide(region.supervisor(), goal, "APPROVE", "同意𠮷");
        assertThat(refused.pointers()).containsExactly("/review/条件充分性");
        assertThat(year.decide(region.supervisor(), goal, "RETURN", "请补充实施方案𠮷").status()).isEqualTo(200);
        assertThat(sheet(region.operator()).at("/given/0/result").isNull()).isTrue();
    }

    @Test
    void whereTheFormMayBeLeftOutADecisionNeedsNone() {
        year.approve(goal, region.supervisor(), region.business(), region.performance());
        assertThat(jdbc.queryForObject("select count(*) from review_sheet where goal_id = ?", Long.class, id)).isZero();
    }

    @Test
    void aKeyProjectIsScoredInFullBeforeFinanceDecides() {
        id = world.newKeyProject(region).id();
        goal = "/api/goals/" + id;
        year.submit(goal);
        year.approve(goal, region.leader(), region.supervisor());

        assertThat(sheet(region.business()).get("required").asBoolean()).isTrue();
        Answer without = year.decide(region.business(), goal, "APPROVE", "同意𠮷");
        assertThat(without.pointers()).hasSize(8);
        assertThat(without.body().get("detail").asText()).contains("还有 8 个要点没有评定");

        ObjectNode scores = scores("10", "10", "15", "15", "15", "15", "10", "10.01");
        assertThat(save(region.business(), 0, scores).pointers()).containsExactly("/ratings/7");
        assertThat(save(region.business(), 0, marks(EXCELLENT)).pointers()).as("marks where scores are due").hasSize(8);
        Answer good = save(region.business(), 0, scores("8", "8", "12.5", "12", "12", "12", "8", "8"));
        assertThat(good.ok().at("/computed/explanation").asText()).isEqualTo("各要点合计 80.5 分；80 分（含）至 90 分为良");
        year.approve(goal, region.business());
        assertThat(sheet(region.expert()).get("given")).as("an expert sees the goal that has come to his desk").hasSize(1);
        assertThat(save(region.expert(), 0, scores("10", "10", "15", "15", "15", "15", "10", "10")).status()).isEqualTo(200);
        assertThat(jdbc.queryForList("select post from review_sheet where goal_id = ? order by id", String.class, id)).containsExactly("FINANCE_BUSINESS", "EXPERT");
        assertThat(jdbc.queryForObject("select total from review_sheet where goal_id = ? and state = 'GIVEN'", BigDecimal.class, id)).isEqualByComparingTo("80.5");
    }

    @Test
    void onlyWhatWasTouchedIsJudgedAnew() {
        ObjectNode edit = marks(FAIR);
        save(region.supervisor(), 0, edit).ok();
        year.decide(region.supervisor(), goal, "RETURN", "满意度指标值偏低𠮷");
        retarget("≥98%");
        submitAgain();
        year.approve(goal, region.leader());

        JsonNode again = sheet(region.supervisor());
        assertThat(again.get("version").asInt()).isZero();
        assertThat(again.get("open")).extracting(JsonNode::asText)
                .containsExactly("规范完整性", "指标科学性", "绩效合理性", "资金匹配性", "实现可能性");
        assertThat(again.at("/criteria/1/points/0/kept").asBoolean()).as("目标相关性 looks at the text").isTrue();
        assertThat(again.at("/criteria/1/points/0/mark").asText()).isEqualTo(FAIR);

        Answer refused = save(region.supervisor(), 0, marks(EXCELLENT));
        assertThat(refused.pointers()).containsExactly("/ratings/1", "/ratings/2", "/ratings/7");
        assertThat(refused.body().get("detail").asText()).contains("沿用上次的评定");

        ObjectNode touched = marks(EXCELLENT);
        for (int kept : new int[] {7, 2, 1}) {
            ((ArrayNode) touched.get("ratings")).remove(kept);
        }
        Answer saved = save(region.supervisor(), 0, touched);
        assertThat(saved.ok().at("/computed/explanation").asText()).startsWith("优 5 项、良 0 项、中 3 项");
        assertThat(saved.body().get("given")).as("the first one stays readable").hasSize(1);
    }

    @Test
    void opinionsAreAboutLinesThatTheGoalHas() {
        ObjectNode edit = marks(EXCELLENT);
        opinion(edit, "INDICATOR", "999999999", "没有这一行");
        opinion(edit, "PLAN", "3月底", "没有支出计划");
        opinion(edit, "AMOUNT", "", "金额偏高𠮷");

        assertThat(save(region.supervisor(), 0, edit).pointers()).containsExactly("/opinions/0", "/opinions/1");
        assertThat(jdbc.queryForObject("select count(*) from review_sheet where goal_id = ?", Long.class, id)).isZero();

        ((ArrayNode) edit.get("opinions")).remove(1);
        ((ArrayNode) edit.get("opinions")).remove(0);
        assertThat(save(region.supervisor(), 0, edit).ok().at("/opinions/0/about").asText()).isEqualTo("300000.00 元");
    }

    private void retarget(String satisfaction) {
        JsonNode view = year.read(region.operator(), goal).ok();
        ObjectNode draft = Api.JSON.createObjectNode();
        ArrayNode objectives = draft.putArray("objectives");
        view.get("objectives").forEach(o -> {
            ObjectNode row = objectives.addObject();
            List.of("id", "kind", "name", "text").forEach(key -> row.set(key, o.get(key)));
        });
        ArrayNode indicators = draft.putArray("indicators");
        view.get("indicators").forEach(i -> {
            ObjectNode row = indicators.addObject();
            List.of("id", "objective", "level1", "level2", "level3").forEach(key -> row.set(key, i.get(key)));
            row.set("target", i.at("/target/printed"));
        });
        ((ObjectNode) indicators.get(2)).put("target", satisfaction);
        year.send(region.operator(), PUT, goal, draft).ok();
    }

    private void submitAgain() {
        world.settle(region);
        year.submit(goal).ok();
    }

    /** Leaves what stands as it is and says another result. */
    private static ObjectNode changedTo(String result, String reason) {
        ObjectNode edit = Api.JSON.createObjectNode().put("conclusion", result).put("changedReason", reason);
        edit.putArray("ratings");
        edit.putArray("opinions");
        return edit;
    }

    private ObjectNode marks(String mark) {
        ObjectNode edit = Api.JSON.createObjectNode();
        ArrayNode ratings = edit.putArray("ratings");
        points().forEach(point -> ratings.addObject().put("point", point).put("mark", mark));
        edit.putArray("opinions");
        return edit;
    }

    private ObjectNode scores(String... scores) {
        ObjectNode edit = Api.JSON.createObjectNode();
        ArrayNode ratings = edit.putArray("ratings");
        List<String> points = points();
        for (int i = 0; i < scores.length; i++) {
            ratings.addObject().put("point", points.get(i)).put("score", new BigDecimal(scores[i]));
        }
        edit.putArray("opinions");
        return edit;
    }

    private static void opinion(ObjectNode edit, String kind, String key, String text) {
        ((ArrayNode) edit.get("opinions")).addObject().put("lineKind", kind).put("lineKey", key).put("opinion", text);
    }

    private List<String> points() {
        List<String> points = new ArrayList<>();
        sheet(region.operator()).get("criteria").forEach(c -> c.get("points").forEach(p -> points.add(p.get("name").asText())));
        return points;
    }

    private String indicatorId(int index) {
        return year.read(region.operator(), goal).body().at("/indicators/" + index + "/id").asText();
    }

    private String step() {
        return jdbc.queryForObject("select step from goal where id = ?", String.class, id);
    }

    private JsonNode sheet(Actor reader) {
        return year.read(reader, goal + "/review").ok();
    }

    private Answer save(Actor reviewer, int version, Object edit) {
        return year.send(reviewer, PUT, goal + "/review", version, edit);
    }
}

@OnH2
class ReviewSheetOnH2Test extends ReviewSheetTest {}

@OnMariaDb
class ReviewSheetOnMariaDbTest extends ReviewSheetTest {}
