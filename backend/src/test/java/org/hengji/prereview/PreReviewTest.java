package org.hengji.prereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
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

/** Findings of drafts over HTTP: checked, kept, answered, let pass, and in the way of submission; the rows are read back. */
abstract class PreReviewTest {

    /** From a published document: cannot be read as one value. */
    private static final String MALFORMED = "≥95100%";
    private static final String OVER = "≥120%";
    private static final int SATISFACTION = 2;

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long id;
    String goal;

    @BeforeEach
    void draftWithEverythingAnswered() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        id = world.newGoal(region).id();
        goal = "/api/goals/" + id;
    }

    @Test
    void anOpenErrorSendsTheGoalBackAndNothingElseHappens() {
        save(target(SATISFACTION, MALFORMED));
        int items = count("work_item where goal_id = ?");

        Answer refused = year.submit(goal);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("/problems/pre-review");
        assertThat(refused.pointers()).contains("/indicators/2/target");
        assertThat(refused.body().at("/errors/0/detail").asText()).startsWith("错误（");
        Goal after = world.goal(id);
        assertThat(after.status()).isEqualTo(GoalStatus.DRAFT);
        assertThat(after.step()).isEqualTo(GoalStep.DRAFTING);
        assertThat(after.roundNo()).isOne();
        assertThat(after.submittedBy()).isNull();
        assertThat(jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN'", String.class, id)).containsExactly("DRAFTING");
        assertThat(count("work_item where goal_id = ?")).as("the draft lies with the operator again").isEqualTo(items + 1);
        assertThat(count("work_item where step <> 'DRAFTING' and goal_id = ?")).isZero();
        assertThat(count("review_opinion where goal_id = ?")).isZero();
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and action in ('SUBMIT', 'PRE_REVIEW', 'RETURN') order by id",
                String.class, id)).containsExactly("SUBMIT", "PRE_REVIEW");
    }

    @Test
    void onceTheErrorIsLetPassTheGoalGoesOn() {
        save(target(SATISFACTION, MALFORMED));
        world.settle(region);

        assertThat(year.submit(goal).status()).isEqualTo(200);

        assertThat(world.goal(id).step()).isEqualTo(GoalStep.UNIT_LEADER_REVIEW);
        assertThat(finding("malformed-target").get("state").asText()).isEqualTo("OVERRIDDEN");
        assertThat(finding("malformed-target").get("permitted")).as("frozen once submitted").isEmpty();
        assertThat(track("PRE_REVIEW")).isEqualTo("DONE");
    }

    @Test
    void aReturnedGoalStaysReturned() {
        year.submit(goal);
        year.decide(region.leader(), goal, "RETURN", "指标不完整𠮷");
        save(target(SATISFACTION, MALFORMED));

        assertThat(year.submit(goal).problem()).isEqualTo("/problems/pre-review");

        assertThat(world.goal(id).status()).isEqualTo(GoalStatus.RETURNED);
        assertThat(world.goal(id).roundNo()).as("no new round").isEqualTo(2);
    }

    @Test
    void anotherDraftOfTheDepartmentIsReviewedTooButASubmittedGoalStaysAsItWas() {
        world.newUnansweredGoal(region);
        assertThat(finding("boilerplate").get("message").asText()).contains("2 个项目");
        world.settle(region);
        assertThat(year.submit(goal).status()).isEqualTo(200);

        long third = world.newUnansweredGoal(region).id();

        assertThat(finding("boilerplate").get("message").asText()).contains("2 个项目");
        assertThat(jdbc.queryForObject("select message from goal_finding where goal_id = ? and kind = 'BOILERPLATE'", String.class, third))
                .contains("3 个项目");
    }

    @Test
    void aWarningWantsAReasonOfTheUnit() {
        save(target(SATISFACTION, OVER));
        assertThat(year.submit(goal).status()).isEqualTo(409);
        String key = finding("percent-over-100").get("key").asText();

        Answer answered = as(region.operator()).put(goal + "/findings/" + key + "/answer", 0, Map.of("reason", "含跨区服务对象𠮷"));

        assertThat(answered.status()).isEqualTo(200);
        JsonNode finding = finding("percent-over-100");
        assertThat(finding.get("state").asText()).isEqualTo("ANSWERED");
        assertThat(finding.at("/answer/reason").asText()).isEqualTo("含跨区服务对象𠮷");
        assertThat(finding.at("/answer/by").asText()).isEqualTo(region.operator().name());
        assertThat(as(region.operator()).get(goal).body().get("openWarnings").asInt()).isZero();
        assertThat(year.submit(goal).status()).isEqualTo(200);
    }

    @Test
    void anAnswerSurvivesEditsElsewhereAndLapsesWhenItsFindingChanges() {
        save(target(SATISFACTION, OVER));
        world.settle(region);

        ObjectNode longer = draft();
        ArrayNode rows = (ArrayNode) longer.get("indicators");
        ObjectNode added = rows.get(0).deepCopy();
        added.putNull("id");
        rows.insert(0, added.put("level3", "发放次数").put("target", "12次"));
        save(longer);
        JsonNode kept = finding("percent-over-100");
        assertThat(kept.get("indicatorIndex").asInt()).isEqualTo(SATISFACTION + 1);
        assertThat(kept.get("state").asText()).isEqualTo("ANSWERED");

        save(target(SATISFACTION + 1, "≥130%"));
        assertThat(finding("percent-over-100").get("state").asText()).isEqualTo("OPEN");

        save(target(SATISFACTION + 1, OVER));
        assertThat(finding("percent-over-100").get("state").asText()).as("the same finding is back").isEqualTo("ANSWERED");
    }

    @Test
    void onlyReviewersInScopeLetPassAndOnlyTheUnitExplains() {
        save(target(SATISFACTION, MALFORMED));
        String finding = goal + "/findings/" + finding("malformed-target").get("key").asText();
        Map<String, String> reason = Map.of("reason", "按批复文本放行𠮷");
        Region elsewhere = world.newRegion();

        assertThat(as(region.operator()).put(finding + "/answer", 0, reason)).satisfies(refused(409, "wrong-step"));
        assertThat(as(region.operator()).put(finding + "/override", 0, reason)).satisfies(refused(403, "forbidden"));
        assertThat(as(region.leader()).put(finding + "/override", 0, reason)).satisfies(refused(403, "forbidden"));
        assertThat(as(elsewhere.supervisor()).put(finding + "/override", 0, reason)).satisfies(refused(404, "not-found"));
        assertThat(as(region.supervisor()).put(finding + "/override", 0, Map.of("reason", " "))).satisfies(refused(422, "invalid-input"));
        assertThat(as(region.supervisor()).put(goal + "/findings/" + "0".repeat(64) + "/override", 0, reason)).satisfies(refused(404, "not-found"));
        assertThat(finding("malformed-target").get("state").asText()).isEqualTo("OPEN");
        assertThat(count("finding_answer a where a.reason = '按批复文本放行𠮷' and goal_id = ?")).isZero();

        assertThat(as(region.supervisor()).put(finding + "/override", 0, reason).status()).isEqualTo(200);
        assertThat(as(region.operator()).delete(finding + "/answer")).satisfies(refused(403, "forbidden"));
        assertThat(as(region.supervisor()).delete(finding + "/answer").status()).isEqualTo(200);
        assertThat(finding("malformed-target").get("state").asText()).isEqualTo("OPEN");
        assertThat(world.goal(id).version()).as("answers leave the version to the editor").isEqualTo(year.read(region.operator(), goal).version());
    }

    @Test
    void aBatchIsAnsweredAsAWholeOrNotAtAll() {
        save(target(SATISFACTION, MALFORMED));
        save(target(0, OVER));
        List<Map<String, String>> both = List.of(Map.of("key", finding("percent-over-100").get("key").asText(), "reason", "已核对𠮷"),
                Map.of("key", finding("malformed-target").get("key").asText(), "reason", "已核对𠮷"));

        assertThat(as(region.operator()).put(goal + "/findings/answers", 0, Map.of("answers", both))).satisfies(refused(409, "wrong-step"));
        assertThat(finding("percent-over-100").get("state").asText()).isEqualTo("OPEN");
        assertThat(as(region.performance()).put(goal + "/findings/overrides", 0, Map.of("answers", both)).status()).isEqualTo(200);
        assertThat(finding("percent-over-100").get("state").asText()).isEqualTo("OVERRIDDEN");
        assertThat(finding("malformed-target").get("state").asText()).isEqualTo("OVERRIDDEN");
    }

    @Test
    void aCheckSaysWhatTheEditWouldBringAndStoresNothing() {
        String before = rows();
        Answer checked = as(region.operator()).post(goal + "/check", target(SATISFACTION, MALFORMED));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body().get("items")).filteredOn(f -> f.get("kind").asText().equals("malformed-target")).singleElement().satisfies(f -> {
            assertThat(f.get("indicatorIndex").asInt()).isEqualTo(SATISFACTION);
            assertThat(f.get("field").asText()).isEqualTo("target");
            assertThat(f.get("state").asText()).isEqualTo("OPEN");
            assertThat(f.get("ruleReads").asText()).isNotBlank();
            assertThat(f.at("/basis/document").asText()).isNotBlank();
        });
        assertThat(checked.body().at("/counts/openErrors").asInt()).isPositive();
        assertThat(rows()).isEqualTo(before);
        assertThat(as(region.leader()).post(goal + "/check", target(0, "≥1人"))).satisfies(refused(403, "forbidden"));
    }

    @Test
    void theBoardShowsWhatTheReaderMaySee() {
        save(target(SATISFACTION, MALFORMED));
        Region elsewhere = world.newRegion();
        String errors = "/api/findings?severity=error&state=open&department=" + region.desks().departmentId() + "&year=" + region.year().yearNo();

        JsonNode board = as(region.business()).get(errors).ok();
        assertThat(board.get("total").asInt()).isOne();
        assertThat(board.at("/items/0/goalId").asLong()).isEqualTo(id);
        assertThat(board.at("/items/0/kind").asText()).isEqualTo("malformed-target");
        assertThat(as(elsewhere.business()).get(errors).ok().get("total").asInt()).isZero();

        JsonNode summary = as(region.business()).get("/api/findings/summary?department=" + region.desks().departmentId()).ok();
        assertThat(summary.at("/bySeverity/0/open").asInt()).isOne();
        assertThat(summary.get("goals")).extracting(g -> g.get("goalId").asLong()).containsExactly(id);
        assertThat(as(region.operator()).get("/api/work-items").ok().at("/items/0/openErrors").asInt()).isOne();
        assertThat(as(region.business()).get("/api/findings?kind=nonsense")).satisfies(refused(422, "invalid-input"));
    }

    private static Consumer<Answer> refused(int status, String type) {
        return answer -> assertThat(answer.status() + " " + answer.problem()).as(answer.body().toString()).isEqualTo(status + " /problems/" + type);
    }

    /** The draft as its page would send it. */
    private ObjectNode draft() {
        JsonNode view = year.read(region.operator(), goal).ok();
        ObjectNode draft = Api.JSON.createObjectNode();
        ArrayNode objectives = draft.putArray("objectives");
        view.get("objectives").forEach(o -> objectives.addObject().put("id", o.get("id").asLong()).put("kind", o.get("kind").asText())
                .put("text", o.get("text").asText()));
        ArrayNode indicators = draft.putArray("indicators");
        view.get("indicators").forEach(i -> {
            ObjectNode row = indicators.addObject().put("id", i.get("id").asLong());
            row.set("level1", i.get("level1"));
            row.set("level3", i.get("level3"));
            row.set("target", i.at("/target/printed"));
        });
        return draft;
    }

    private ObjectNode target(int indicator, String target) {
        ObjectNode draft = draft();
        ((ObjectNode) draft.get("indicators").get(indicator)).put("target", target);
        return draft;
    }

    private void save(ObjectNode draft) {
        assertThat(year.send(region.operator(), PUT, goal, draft)).satisfies(a -> assertThat(a.status()).as(a.body().toString()).isEqualTo(200));
    }

    private JsonNode finding(String kind) {
        for (JsonNode finding : year.read(region.operator(), goal + "/findings").ok().get("items")) {
            if (finding.get("kind").asText().equals(kind)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of kind " + kind);
    }

    private String track(String code) {
        for (JsonNode point : year.read(region.operator(), goal).ok().get("track")) {
            if (point.get("code").asText().equals(code)) {
                return point.get("state").asText();
            }
        }
        throw new AssertionError("no stop " + code);
    }

    private Api as(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }

    private String rows() {
        return jdbc.queryForList("select g.version, f.id, f.finding_key from goal g left join goal_finding f on f.goal_id = g.id where g.id = ? order by f.id", id)
                + " " + jdbc.queryForList("select i.id, i.target_printed from indicator i join goal g on g.current_version_id = i.goal_version_id where g.id = ?", id);
    }

    private int count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class, id);
    }
}

@OnH2
class PreReviewOnH2Test extends PreReviewTest {}

@OnMariaDb
class PreReviewOnMariaDbTest extends PreReviewTest {}
