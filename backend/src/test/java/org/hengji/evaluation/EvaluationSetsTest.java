package org.hengji.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Three self-evaluations of one department, of which one is not complete, sent on as a set. */
abstract class EvaluationSetsTest {

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;

    @Test
    void unitAndDepartmentSendOnTogetherWhatIsComplete() {
        Region region = world.newRegion();
        YearWalk year = new YearWalk(port, region);
        List<Long> goals = List.of(world.newGoal(region).id(), world.newGoal(region).id(), world.newGoal(region).id());
        goals.forEach(year::approveGoal);
        for (int checkpoint = 0; checkpoint < 2; checkpoint++) {
            year.openReport(goals.get(0));
            goals.forEach(goal -> year.fileReport(goal, new BigDecimal("270000"), "285人"));
        }
        List<String> evaluations = goals.stream().map(year::selfEvaluation).toList();
        evaluations.subList(0, 2).forEach(evaluation -> year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation,
                new BigDecimal("270000"), Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85)).ok());
        String set = "/api/self-evaluations/sets/" + year.read(region.supervisor(), "/api/self-evaluations/sets").ok().get("items").get(0).get("id").asText();

        assertThat(year.read(region.operator(), set).ok().get("sendable").asInt()).isEqualTo(3);
        assertThat(send(year, region.supervisor(), set, "").body().get("detail").asText()).contains("没有待您报送");
        Answer sent = send(year, region.operator(), set, "");
        assertThat(sent.body().get("sent").asInt()).isEqualTo(2);
        assertThat(sent.body().get("refused").asInt()).isEqualTo(1);
        assertThat(sent.body().get("items").get(2).get("reason").asText()).contains("处需要补充或改正");
        assertThat(statuses(goals)).containsExactly("SUPERVISOR_REVIEW", "SUPERVISOR_REVIEW", "DRAFT");

        Answer incomplete = send(year, region.supervisor(), set, "");
        assertThat(incomplete.status()).isEqualTo(409);
        assertThat(incomplete.body().get("detail").asText()).contains("还有 1 份自评在单位没有报来");
        assertThat(statuses(goals)).as("nothing went").containsExactly("SUPERVISOR_REVIEW", "SUPERVISOR_REVIEW", "DRAFT");
        assertThat(send(year, region.supervisor(), set, "?partly=true").body().get("sent").asInt()).isEqualTo(2);
        assertThat(statuses(goals)).containsExactly("FINANCE_REVIEW", "FINANCE_REVIEW", "DRAFT");

        var counts = year.read(region.chief(), set).ok();
        assertThat(counts.get("withUnits").asInt()).isEqualTo(1);
        assertThat(counts.get("withFinance").asInt()).isEqualTo(2);
        assertThat(counts.get("meanTotal").decimalValue()).isEqualByComparingTo("92");
        assertThat(year.read(world.newRegion().supervisor(), set).status()).isEqualTo(404);
    }

    private static Answer send(YearWalk year, Actor who, String set, String partly) {
        return year.send(who, POST, set + "/submission" + partly, 0, Map.of());
    }

    private List<String> statuses(List<Long> goals) {
        return goals.stream().map(goal -> jdbc.queryForObject("select status from self_evaluation where goal_id = ?", String.class, goal)).toList();
    }
}

@OnH2
class EvaluationSetsOnH2Test extends EvaluationSetsTest {}

@OnMariaDb
class EvaluationSetsOnMariaDbTest extends EvaluationSetsTest {}
