package org.hengji.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A project goes on from what its last year came to. */
abstract class CarryingTest {

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long before;

    @BeforeEach
    void aYearWithItsResult() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        before = world.newProjectGoal(region).id();
        year.approveGoal(before);
        String result = year.graded(before, "320人", "70%", 50);
        year.send(region.performance(), POST, result + "/feedback", new HashMap<>(Map.of("feedback", "反馈", "treatment", "REDUCE"))).ok();
    }

    @Test
    void startsFromLastYearsGoalWithWhatWasReached() {
        assertThat(carry(region.operator(), Map.of()).body().get("detail").asText()).contains("还没有建立 2024 年度");
        world.nextYear(region);
        String grade = year.read(region.operator(), "/api/results").body().at("/items/0/grade").asText();
        year.send(region.performance(), PUT, "/api/results/treatment-parameters/2024", 0, Map.of("basis", "编制通知",
                "items", List.of(Map.of("projectKind", "CONTINUING", "grade", grade, "cutPercent", "10")))).ok();
        JsonNode proposal = year.read(region.operator(), "/api/goals/" + before + "/carry").ok();
        assertThat(proposal.get("amountYuan").decimalValue()).isEqualByComparingTo("270000");
        assertThat(carry(region.supervisor(), Map.of()).status()).isEqualTo(403);

        Answer carried = carry(region.operator(), Map.of());
        assertThat(carried.status()).as(carried.body().toString()).isEqualTo(201);
        String goal = "/api/goals/" + carried.body().get("id").asLong();
        JsonNode view = year.read(region.operator(), goal).ok();
        assertThat(view.get("fiscalYear").asInt()).isEqualTo(2024);
        assertThat(view.get("indicators").findValuesAsText("lastYear")).containsExactly("320人", "有所提升", "70%");
        assertThat(jdbc.queryForObject("select p.amount_yuan from project p join goal g on g.project_id = p.id where g.id = ?", Long.class,
                carried.body().get("id").asLong())).isEqualTo(270000L);

        JsonNode last = year.read(region.operator(), goal + "/last-result").ok();
        assertThat(last.at("/last/matchedBy").asText()).isEqualTo("CHOSEN");
        assertThat(last.get("against").asBoolean()).as("within what is left of it").isFalse();
        assertThat(last.get("behind").findValuesAsText("level3")).as("≥300人 after 320人").containsExactly("发放人数");
        assertThat(carry(region.operator(), Map.of()).body().get("detail").asText()).contains("已有绩效目标");
    }

    @Test
    void aBudgetOfItsOwnIsHeldAgainstTheResult() {
        world.nextYear(region);

        Answer carried = carry(region.operator(), Map.of("amountYuan", "310000", "code", "新编码𠮷"));

        JsonNode last = year.read(region.operator(), "/api/goals/" + carried.ok().get("id").asLong() + "/last-result").ok();
        assertThat(last.get("blocked").asBoolean()).as("no more than last year").isTrue();
        assertThat(last.get("declaredYuan").decimalValue()).isEqualByComparingTo("310000");
    }

    private Answer carry(Actor who, Map<String, ?> body) {
        return year.send(who, POST, "/api/goals/" + before + "/carry", 0, body);
    }
}

@OnH2
class CarryingOnH2Test extends CarryingTest {}

@OnMariaDb
class CarryingOnMariaDbTest extends CarryingTest {}
