package org.hengji.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hengji.goal.GoalStatus;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What follows from a good year and from a poor one. */
abstract class ResultApplicationTest {

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;

    Region region;
    YearWalk year;
    long goalId;

    @BeforeEach
    void monitoredGoal() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        goalId = world.newGoal(region).id();
        year.approveGoal(goalId);
        year.report(goalId, new BigDecimal("100000"), "150人");
        year.report(goalId, new BigDecimal("270000"), "280人");
    }

    @Test
    void aGoodYearIsFedBackAndConfirmed() {
        String result = graded("285人", "96%", 70);
        Answer opened = year.read(region.performance(), result);
        assertThat(opened.body().get("gradeName").asText()).isEqualTo("良");
        assertThat(opened.body().get("total").decimalValue()).isEqualByComparingTo("87.5");
        assertThat(opened.body().get("treatmentName").asText()).as("by grade from the pack").isEqualTo("保障");
        assertThat(opened.permittedActions()).containsExactly("FEED_BACK");

        assertThat(feedBack(region.business(), result, null).status()).isEqualTo(403);
        Answer unprintable = year.send(region.performance(), POST, result + "/feedback", Map.of("feedback", "第一段\u000b第二段"));
        assertThat(unprintable.pointers()).as("its letter could never be printed").containsExactly("/feedback");
        assertThat(unprintable.body().get("detail").asText()).contains("控制字符", "第一段□第二段");
        Answer fedBack = feedBack(region.performance(), result, null);
        assertThat(fedBack.body().get("status").asText()).isEqualTo("CONFIRMATION");
        assertThat(feedBack(region.performance(), result, null).status()).as("twice").isEqualTo(409);

        Answer waiting = year.read(region.chief(), result);
        assertThat(waiting.permittedActions()).containsExactly("APPROVE");
        assertThat(waiting.body().get("rectificationDueOn").isNull()).isTrue();
        assertThat(year.decide(region.chief(), result, "RETURN", "请整改").status()).as("nothing to rectify").isEqualTo(409);
        year.approve(result, region.chief());

        assertThat(year.read(region.operator(), result).body().get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.COMPLETED);
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and subject_kind = 'RESULT' order by id", String.class, goalId))
                .containsExactly("OPEN", "FEED_BACK", "APPROVE", "CONFIRM");
    }

    @Test
    void aPoorYearIsRectifiedUntilItSatisfies() {
        String result = graded("90人", "40%", 30);
        assertThat(year.read(region.performance(), result).body().get("treatment").asText()).isEqualTo("CANCEL");

        Answer fedBack = feedBack(region.performance(), result, "REDUCE");
        assertThat(fedBack.body().get("stepName").asText()).isEqualTo("整改");
        Answer told = year.read(region.operator(), result);
        assertThat(told.body().get("treatmentName").asText()).isEqualTo("压减");
        assertThat(told.body().get("feedback").asText()).isEqualTo("请查明原因𠮷");
        assertThat(told.body().get("rectificationDueOn").asText()).isEqualTo(jdbc.queryForObject(
                "select due_on from work_item where goal_id = ? and step = 'RESULT_RECTIFICATION'", String.class, goalId));
        assertThat(told.permittedActions()).containsExactly("RECTIFY");

        assertThat(rectify(region.operator(), result, " ").pointers()).containsExactly("/rectification");
        assertThat(rectify(region.supervisor(), result, "已整改").status()).isEqualTo(403);
        rectify(region.operator(), result, "已建立台账𠮷");
        assertThat(year.read(region.operator(), result).body().at("/items/0/stateName").asText()).as("its report is the one item").isEqualTo("待验收");
        year.approve(result, region.performance());
        assertThat(year.decide(region.chief(), result, "RETURN", "证据不足").body().get("status").asText()).isEqualTo("RECTIFICATION");
        assertThat(year.read(region.operator(), result).body().at("/items/0/state").asText()).isEqualTo("REOPENED");
        rectify(region.operator(), result, "已补充凭证");
        year.approve(result, region.performance(), region.chief());

        Answer done = year.read(region.operator(), result);
        assertThat(done.body().get("rectification").asText()).isEqualTo("已补充凭证");
        assertThat(done.body().get("opinions").findValuesAsText("decisionName")).containsExactly("通过", "退回", "通过", "通过");
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.COMPLETED);
    }

    @Test
    void isSeenOnlyWithinItsScope() {
        String result = graded("285人", "96%", 70);
        Region stranger = world.newRegion();

        assertThat(year.read(stranger.chief(), result).status()).isEqualTo(404);
        assertThat(year.read(stranger.chief(), "/api/results").body().get("total").asInt()).isZero();
        assertThat(year.read(region.operator(), "/api/results?status=FEEDBACK&fiscalYear=2023&q=高龄").body().get("total").asInt()).isEqualTo(1);
        assertThat(year.read(region.operator(), "/api/results?status=CONFIRMED").body().get("total").asInt()).isZero();
        assertThat(year.send(region.performance(), POST, result + "/feedback", 7, Map.of("feedback", "好")).status()).isEqualTo(412);
    }

    private String graded(String people, String satisfied, int completion) {
        String evaluation = year.selfEvaluation(goalId);
        year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", people, "生活改善", "有所提升", "服务对象满意度", satisfied), completion));
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor(), region.performance());
        return year.result(goalId);
    }

    private Answer feedBack(Actor who, String result, String treatment) {
        Map<String, Object> body = new HashMap<>(Map.of("feedback", "请查明原因𠮷"));
        body.put("treatment", treatment);
        return year.send(who, POST, result + "/feedback", body);
    }

    private Answer rectify(Actor who, String result, String text) {
        return year.send(who, POST, result + "/rectification", Map.of("rectification", text));
    }
}

@OnH2
class ResultApplicationOnH2Test extends ResultApplicationTest {}

@OnMariaDb
class ResultApplicationOnMariaDbTest extends ResultApplicationTest {}
