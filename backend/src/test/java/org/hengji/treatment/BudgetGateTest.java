package org.hengji.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

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

/** What a year's result does to the declaration of the next. */
abstract class BudgetGateTest {

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    Region next;
    YearWalk year;

    @BeforeEach
    void twoYears() {
        region = world.newRegion();
        next = world.nextYear(region);
        year = new YearWalk(port, region);
    }

    @Test
    void aReducedBudgetIsHeldToTheBureausPercentage() {
        finished("200人", "70%", 60, "REDUCE");
        String goal = "/api/goals/" + world.newGoal(next).id();
        Answer unset = year.read(region.operator(), goal + "/last-result");
        assertThat(unset.body().at("/last/treatment").asText()).isEqualTo("REDUCE");
        assertThat(unset.body().at("/last/cutPercent").isNull()).isTrue();
        assertThat(unset.body().get("against").asBoolean()).as("no more than last time").isFalse();

        assertThat(cut(region.business(), "20").status()).isEqualTo(403);
        assertThat(cut(region.performance(), "120").pointers()).containsExactly("/items/0/cutPercent");
        assertThat(cut(region.performance(), "20").body().at("/items/0/cutPercent").decimalValue()).isEqualByComparingTo("20");
        Answer set = year.read(region.operator(), goal + "/last-result");
        assertThat(set.body().at("/last/limitYuan").decimalValue()).isEqualByComparingTo("240000");
        assertThat(set.body().get("blocked").asBoolean()).isTrue();
        assertThat(set.body().get("mayRequest").asBoolean()).isTrue();

        Answer blocked = year.submit(goal);
        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.body().get("type").asText()).endsWith("against-result");
        assertThat(blocked.body().get("detail").asText()).contains("压减 20%", "不超过 24.00万元", "本次申报 30.00万元");
        assertThat(status(goal)).isEqualTo("DRAFT");

        String refused = asked(goal, "年度任务增加𠮷");
        assertThat(year.submit(goal).body().get("detail").asText()).contains("等待局领导审批");
        assertThat(year.send(region.operator(), POST, goal + "/override", Map.of("reason", "再问")).status()).isEqualTo(409);
        assertThat(decide(region.business(), refused, "APPROVE").status()).isEqualTo(403);
        assertThat(decide(region.chief(), refused, "RETURN").pointers()).containsExactly("/decision");
        assertThat(decide(region.chief(), refused, "REJECT").body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(year.submit(goal).status()).as("a refused exception lets nothing pass").isEqualTo(409);

        String granted = asked(goal, "省级任务下达，有文件");
        assertThat(decide(region.chief(), granted, "APPROVE").body().get("statusName").asText()).isEqualTo("已准予");
        assertThat(decide(region.chief(), granted, "APPROVE").status()).as("twice").isEqualTo(409);
        assertThat(year.submit(goal).status()).isEqualTo(200);
        assertThat(jdbc.queryForList("select state from treatment_override order by id desc limit 2", String.class)).containsExactly("GRANTED", "REFUSED");
        assertThat(jdbc.queryForList("select state from work_item where step = 'TREATMENT_OVERRIDE' and goal_id = ? order by id", String.class, id(goal)))
                .containsExactly("DONE", "DONE");
    }

    @Test
    void aCancelledProjectIsNotDeclaredAgain() {
        finished("90人", "40%", 30, "CANCEL");
        String goal = "/api/goals/" + world.newGoal(next).id();

        assertThat(year.submit(goal).body().get("detail").asText()).contains("处理意见为“取消”，原则上不再申报");
        String asked = asked(goal, "请再给一年");
        assertThat(year.send(region.leader(), POST, asked + "/withdrawal", Map.of()).status()).isEqualTo(403);
        assertThat(year.send(region.operator(), POST, asked + "/withdrawal", Map.of()).body().get("status").asText()).isEqualTo("WITHDRAWN");

        assertThat(jdbc.queryForList("select state from work_item where step = 'TREATMENT_OVERRIDE' and goal_id = ?", String.class, id(goal)))
                .containsExactly("CANCELLED");
        assertThat(year.submit(goal).status()).isEqualTo(409);
        assertThat(status(goal)).isEqualTo("DRAFT");
        assertThat(year.read(region.chief(), "/api/results/overrides?fiscalYear=2024&status=WITHDRAWN").body().get("total").asInt()).isEqualTo(1);
        assertThat(year.read(world.newRegion().chief(), asked).status()).as("another region's").isEqualTo(404);
    }

    @Test
    void aGoodYearLeavesTheNextFree() {
        finished("300人", "96%", 100, "PRIORITY");
        String goal = "/api/goals/" + world.newGoal(next).id();

        Answer last = year.read(region.operator(), goal + "/last-result");
        assertThat(last.body().at("/last/gradeName").asText()).isEqualTo("优");
        assertThat(last.body().at("/last/matchedBy").asText()).isEqualTo("NAME");
        assertThat(year.send(region.operator(), POST, goal + "/override", Map.of("reason", "多余")).status()).isEqualTo(409);
        assertThat(year.submit(goal).status()).isEqualTo(200);
    }

    @Test
    void aProjectUnderAnotherNameIsSaidToBeTheSame() {
        long before = finished("90人", "40%", 30, "CANCEL");
        String renamed = "/api/goals/" + world.newGoals(next, 1).get(0);
        assertThat(year.read(region.operator(), renamed + "/last-result").body().get("last").isNull()).isTrue();

        assertThat(choose(region.leader(), renamed, before).status()).isEqualTo(403);
        assertThat(choose(region.performance(), renamed, id(renamed)).pointers()).containsExactly("/predecessorId");
        Answer chosen = choose(region.performance(), renamed, before);
        assertThat(chosen.body().get("blocked").asBoolean()).isTrue();
        assertThat(chosen.body().at("/last/matchedBy").asText()).isEqualTo("CHOSEN");
        assertThat(year.submit(renamed).status()).isEqualTo(409);
    }

    /** A year brought to its confirmed result; answers its goal. */
    private long finished(String people, String satisfied, int completion, String treatment) {
        long goal = world.newGoal(region).id();
        year.approveGoal(goal);
        String result = year.graded(goal, people, satisfied, completion);
        Answer opened = year.read(region.performance(), result);
        assertThat(opened.body().get("treatment").asText()).isEqualTo(treatment);
        assertThat(opened.body().get("treatmentBasis").asText()).contains("规则包");
        year.send(region.performance(), POST, result + "/feedback", new HashMap<>(Map.of("feedback", "反馈𠮷"))).ok();
        return goal;
    }

    private String asked(String goal, String reason) {
        Answer asked = year.send(region.operator(), POST, goal + "/override", Map.of("reason", reason));
        assertThat(asked.status()).isEqualTo(201);
        return "/api/results/overrides/" + asked.body().get("id").asText();
    }

    private Answer decide(Actor who, String override, String decision) {
        return year.decide(who, override, decision, "意见𠮷");
    }

    private Answer cut(Actor who, String percent) {
        return year.send(who, PUT, "/api/results/treatment-parameters/2024", 0, Map.of("basis", "财预〔2024〕1号",
                "items", List.of(Map.of("projectKind", "CONTINUING", "grade", "FAIR", "cutPercent", percent))));
    }

    private Answer choose(Actor who, String goal, long predecessor) {
        return year.send(who, PUT, goal + "/predecessor", year.read(region.operator(), goal).version(), Map.of("predecessorId", predecessor));
    }

    private String status(String goal) {
        return year.read(region.operator(), goal).body().get("status").asText();
    }

    private static long id(String goal) {
        return Long.parseLong(goal.substring(goal.lastIndexOf('/') + 1));
    }
}

@OnH2
class BudgetGateOnH2Test extends BudgetGateTest {}

@OnMariaDb
class BudgetGateOnMariaDbTest extends BudgetGateTest {}
