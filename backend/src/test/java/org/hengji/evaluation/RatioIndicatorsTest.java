package org.hengji.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.SampleDocuments;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The self-evaluation of a department whose document of 2023 lists ratios of which only the denominators are published. */
abstract class RatioIndicatorsTest {

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired EvaluationProgress progress;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    @Test
    void figuresOfTheYearBecomeTheActualValuesOfRatioIndicators() {
        Region region = world.newRegion();
        YearWalk year = new YearWalk(port, region);
        String document = new String(SampleDocuments.bytes("sql/sample/jianxi-community-2023.json"), UTF_8)
                .replaceFirst("(\"region\": *)\"[^\"]*\"", "$1\"" + region.region().name() + "\"");
        JsonNode intake = year.send(region.business(), POST, "/api/intake", 0, document).ok();
        year.send(region.business(), POST, "/api/intake/" + intake.get("id").asLong() + "/commit", 0, Map.of()).ok();
        Map<String, Object> goal = jdbc.queryForMap("select id, unit_id, department_id from goal where region_id = ? and kind = 'DEPARTMENT'", region.region().id());
        long goalId = ((Number) goal.get("id")).longValue();
        // As after the approval and the checkpoints of the year, which other tests walk.
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("update goal set status = 'MONITORING', in_force_version_id = (select max(id) from goal_version where goal_id = ?), "
                    + "in_force_version_no = 1 where id = ?", goalId, goalId);
        });
        new TransactionTemplate(transactions).executeWithoutResult(status -> progress.open(goalId));
        var unit = organisations.get(((Number) goal.get("unit_id")).longValue());
        Actor operator = accounts.create("ratio." + goalId, "经办𠮷", Region.PASSWORD, Post.OPERATOR, unit, unit);
        String evaluation = "/api/self-evaluations/" + jdbc.queryForObject("select id from self_evaluation where goal_id = ?", Long.class, goalId);

        JsonNode before = year.read(operator, evaluation + "/ratios").ok();
        assertThat(before.get("figures").findValuesAsText("name")).contains("预算完成数", "结转结余总额").doesNotContain("部门预算数");
        assertThat(year.send(operator, PUT, evaluation + "/ratios", figures("随意", "1")).pointers()).containsExactly("/figures/0/name");
        year.send(operator, PUT, evaluation + "/ratios", figures("预算完成数", "19023275")).ok();

        JsonNode after = year.read(operator, evaluation).ok();
        JsonNode line = line(after, "预算执行率");
        assertThat(line.get("actual").asText()).isEqualTo("95.00%");
        assertThat(line.get("explanation").asText()).contains("95.00%");
        assertThat(line.get("score").decimalValue()).isPositive();
        assertThat(line(after, "结转结余率").get("actual").isNull()).as("not known yet").isTrue();
        assertThat(year.send(region.performance(), PUT, evaluation + "/ratios", figures("预算完成数", "1")).status()).isEqualTo(403);
        assertThat(jdbc.queryForObject("select figure from evaluation_figure f join self_evaluation e on e.id = f.self_evaluation_id where e.goal_id = ?",
                BigDecimal.class, goalId)).isEqualByComparingTo("19023275");
    }

    private static Map<String, Object> figures(String name, String value) {
        return Map.of("figures", List.of(Map.of("name", name, "value", new BigDecimal(value))));
    }

    /** The indicator of that name; the line of the execution bears the same one and comes first. */
    private static JsonNode line(JsonNode evaluation, String item) {
        JsonNode found = null;
        for (JsonNode line : evaluation.get("lines")) {
            found = line.get("item").asText().equals(item) ? line : found;
        }
        return found;
    }
}

@OnH2
class RatioIndicatorsOnH2Test extends RatioIndicatorsTest {}

@OnMariaDb
class RatioIndicatorsOnMariaDbTest extends RatioIndicatorsTest {}
