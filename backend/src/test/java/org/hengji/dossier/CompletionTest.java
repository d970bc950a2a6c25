package org.hengji.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.review.GoalReview;
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
import org.springframework.transaction.support.TransactionTemplate;

/** A goal found good is completed by the reviewer himself, and its unit is asked before it goes on; the rows are read back. */
abstract class CompletionTest {

    private static final String COMPLETED = "≥98%";

    @Autowired World world;
    @Autowired GoalReview review;
    @Autowired TaskService tasks;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
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
    void theUnitAgreesAndTheGoalGoesOnAsCompleted() {
        List<Long> ids = indicatorIds();
        completed();
        year.approve(goal, region.supervisor());

        assertThat(step()).isEqualTo("UNIT_CONSENT");
        assertThat(jdbc.queryForList("select concat(step, ' ', post) from work_item where goal_id = ? and state = 'OPEN'", String.class, id))
                .containsExactly("UNIT_CONSENT OPERATOR");
        JsonNode asked = year.read(region.operator(), goal + "/completion").ok().get("completion");
        assertThat(asked.get("state").asText()).isEqualTo("ASKED");
        assertThat(asked.get("by").asText()).isEqualTo(region.supervisor().name());
        assertThat(asked.at("/changes/0/line").asText()).isEqualTo("服务对象满意度");
        assertThat(asked.at("/changes/0/fields/0/before").asText() + " → " + asked.at("/changes/0/fields/0/after").asText()).isEqualTo("≥95% → ≥98%");
        assertThat(year.read(region.operator(), goal).permittedActions()).containsExactlyInAnyOrder("APPROVE", "RETURN", "TRANSFER", "CONSULT", "COPY");
        assertThat(year.read(region.supervisor(), goal).permittedActions()).containsExactly("URGE");

        year.approve(goal, region.operator());

        assertThat(step()).isEqualTo("BUSINESS_REVIEW");
        assertThat(targets()).containsExactly("≥300人", "有所提升", COMPLETED);
        assertThat(indicatorIds()).isEqualTo(ids);
        assertThat(year.read(region.operator(), goal + "/completion").ok().at("/completion/answeredBy").asText()).isEqualTo(region.operator().name());
    }

    @Test
    void theUnitDisagreesWithAReasonAndTheReviewerHasTheGoalBackAsItWas() {
        List<Long> ids = indicatorIds();
        completed();
        year.approve(goal, region.supervisor());
        Answer silent = year.decide(region.operator(), goal, "RETURN", " ");
        assertThat(silent.pointers()).containsExactly("/opinion");
        assertThat(silent.body().get("detail").asText()).startsWith("不同意审核人所作完善的，须写明理由");
        assertThat(step()).isEqualTo("UNIT_CONSENT");
        Answer elsewhere = year.send(region.operator(), POST, goal + "/decisions", year.read(region.operator(), goal).version(),
                Map.of("decision", "RETURN", "opinion", "不同意", "returnTo", "DRAFTING"));
        assertThat(elsewhere.pointers()).as("it goes back to who completed it, nowhere else").containsExactly("/returnTo");
        assertThat(step()).isEqualTo("UNIT_CONSENT");

        assertThat(year.decide(region.operator(), goal, "RETURN", "满意度难以达到98%𠮷").status()).isEqualTo(200);

        assertThat(step()).isEqualTo("SUPERVISOR_REVIEW");
        assertThat(year.read(region.operator(), goal + "/timeline").ok().findValuesAsText("words")).anyMatch(words -> words.contains("不同意审核人对目标申报的完善"));
        assertThat(targets()).containsExactly("≥300人", "有所提升", "≥95%");
        assertThat(indicatorIds()).isEqualTo(ids);
        JsonNode answered = year.read(region.supervisor(), goal + "/completion").ok().get("completion");
        assertThat(answered.get("state").asText()).isEqualTo("DISAGREED");
        assertThat(answered.get("answer").asText()).isEqualTo("满意度难以达到98%𠮷");
        assertThat(answered.at("/changes/0/fields/0/after").asText()).as("what was proposed stays readable").isEqualTo(COMPLETED);
        assertThat(year.read(region.supervisor(), goal).permittedActions()).contains("APPROVE", "RETURN", "COMPLETE");
    }

    @Test
    void aUnitThatDoesNotAnswerInTimeIsTakenToAgreeByTheRulePack() {
        completed();
        year.approve(goal, region.supervisor());

        String task = tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(id)).singleResult().getId();
        tasks.complete(task, Variables.putValueTyped("decision", Variables.stringValue("EXPIRED", true))
                .putValueTyped("decidedStep", Variables.stringValue("UNIT_CONSENT", true)));

        assertThat(step()).isEqualTo("BUSINESS_REVIEW");
        assertThat(targets()).contains(COMPLETED);
        assertThat(jdbc.queryForObject("select user_name from audit_entry where goal_id = ? and detail like '%视为同意%'", String.class, id)).isEqualTo("系统");
        assertThat(year.read(region.operator(), goal + "/completion").ok().at("/completion/answeredBy").isNull()).isTrue();
    }

    @Test
    void whoChangesNothingAsksNobody() {
        review.rate(region.supervisor(), id, Grade.GOOD);
        complete(region.supervisor(), edit("≥95%")).ok();
        year.approve(goal, region.supervisor());

        assertThat(step()).isEqualTo("BUSINESS_REVIEW");
        assertThat(year.read(region.operator(), goal + "/completion").ok().get("completion").isNull()).isTrue();
    }

    @Test
    void whoReturnsTheGoalAfterAllTakesHisChangesBack() {
        completed();
        review.rate(region.supervisor(), id, Grade.FAIR);
        assertThat(year.decide(region.supervisor(), goal, "RETURN", "请自行修改𠮷").status()).isEqualTo(200);

        assertThat(step()).isEqualTo("DRAFTING");
        assertThat(targets()).containsExactly("≥300人", "有所提升", "≥95%");
    }

    @Test
    void onlyTheReviewerWhoseFormComesToGoodCompletes() {
        Answer unrated = complete(region.supervisor(), edit(COMPLETED));
        assertThat(unrated.problem()).endsWith("wrong-step");
        assertThat(unrated.body().get("detail").asText()).contains("结果为“良”");
        review.rate(region.supervisor(), id, Grade.EXCELLENT);
        assertThat(complete(region.supervisor(), edit(COMPLETED)).problem()).endsWith("wrong-step");
        for (Actor other : List.of(region.operator(), region.leader(), region.business())) {
            assertThat(complete(other, edit(COMPLETED)).status()).as(other.username()).isEqualTo(403);
        }
        Api stranger = Api.signedIn("http://localhost:" + port, world.newRegion().supervisor().username(), Region.PASSWORD);
        assertThat(stranger.get(goal + "/completion").status()).isEqualTo(404);
        assertThat(targets()).contains("≥95%");
    }

    @Test
    void noCompletionLeavesAGoalWorseThanItWasSubmitted() {
        review.rate(region.supervisor(), id, Grade.GOOD);
        ObjectNode emptied = edit(COMPLETED);
        emptied.putArray("indicators");

        Answer refused = complete(region.supervisor(), emptied);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).endsWith("pre-review");
        assertThat(refused.body().get("detail").asText()).contains("送审时没有的预审错误，没有保存");
        assertThat(targets()).containsExactly("≥300人", "有所提升", "≥95%");
        assertThat(year.read(region.operator(), goal + "/completion").ok().get("completion").isNull()).isTrue();
    }

    @Test
    void whereNobodyFillsInAFormNobodyCompletes() {
        transaction.executeWithoutResult(status -> jdbc.update("update approval set review_method = 'NONE' where goal_id = ?", id));
        assertThat(year.read(region.supervisor(), goal).permittedActions()).contains("APPROVE", "RETURN").doesNotContain("COMPLETE");

        Answer refused = complete(region.supervisor(), edit(COMPLETED));

        assertThat(refused.problem()).endsWith("wrong-step");
        assertThat(refused.body().get("detail").asText()).contains("不填写审核表");
        assertThat(targets()).contains("≥95%");
    }

    private void completed() {
        review.rate(region.supervisor(), id, Grade.GOOD);
        complete(region.supervisor(), edit(COMPLETED)).ok();
        assertThat(targets()).contains(COMPLETED);
    }

    private Answer complete(Actor who, ObjectNode edit) {
        return year.send(who, PUT, goal + "/completion", year.read(region.chief(), goal).version(), edit);
    }

    private ObjectNode edit(String satisfaction) {
        JsonNode view = year.read(region.chief(), goal).ok();
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
        return draft;
    }

    private List<String> targets() {
        return jdbc.queryForList("select target_printed from indicator i join goal g on g.current_version_id = i.goal_version_id where g.id = ? order by sequence_no",
                String.class, id);
    }

    private List<Long> indicatorIds() {
        return jdbc.queryForList("select i.id from indicator i join goal g on g.current_version_id = i.goal_version_id where g.id = ? order by sequence_no",
                Long.class, id);
    }

    private String step() {
        return jdbc.queryForObject("select step from goal where id = ?", String.class, id);
    }
}

@OnH2
class CompletionOnH2Test extends CompletionTest {}

@OnMariaDb
class CompletionOnMariaDbTest extends CompletionTest {}
