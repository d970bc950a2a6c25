package org.hengji.evaluation.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.goal.GoalStatus;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World.Region;
import org.hengji.testing.World;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Four self-evaluations of 92 points (285 of 300 people, judged 85%, 96% content) that lie with the finance bureau. */
abstract class RecheckTest {

    private static final String DRAWS = "/api/recheck-draws";

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired SelfEvaluations stored;
    @Autowired PlatformTransactionManager transactions;

    Region region;
    YearWalk year;
    List<Long> goals;
    List<String> evaluations;

    @BeforeEach
    void submitted() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        goals = List.of(world.newGoal(region).id(), world.newGoal(region).id(), world.newGoal(region).id(), world.newGoal(region).id());
        goals.forEach(year::approveGoal);
        for (int checkpoint = 0; checkpoint < 2; checkpoint++) {
            year.openReport(goals.get(0));
            goals.forEach(goal -> year.fileReport(goal, new BigDecimal("270000"), "285人"));
        }
        evaluations = goals.stream().map(year::selfEvaluation).toList();
        evaluations.forEach(evaluation -> {
            year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("270000"),
                    Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85));
            year.submit(evaluation);
            year.approve(evaluation, region.supervisor());
        });
    }

    @Test
    void aDrawRepeatsIsConfirmedOnceAndNeverDrawnAgainUnseen() {
        assertThat(draw(region.business(), Map.of("fiscalYear", 2023)).status()).isEqualTo(403);
        assertThat(draw(region.performance(), Map.of("fiscalYear", 2023, "seed", "种子")).pointers()).containsExactly("/seed");
        Answer drawn = draw(region.performance(), Map.of("fiscalYear", 2023, "seed", "2024-0630", "share", 50));

        assertThat(drawn.status()).isEqualTo(201);
        assertThat(drawn.body().get("population").asInt()).isEqualTo(4);
        assertThat(drawn.body().get("drawn").asInt()).isEqualTo(2);
        assertThat(drawn.body().get("repeats").asBoolean()).isTrue();
        assertThat(drawn.body().get("candidates").findValuesAsText("stratum")).containsOnly("100 万元以下，优，偏离 0.01 分以下，上年未复核");
        Answer again = draw(region.performance(), Map.of("fiscalYear", 2023));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("detail").asText()).contains("2024-0630");

        String first = DRAWS + "/" + drawn.body().get("id").asLong();
        assertThat(year.send(region.performance(), POST, first + "/discarding", Map.of("reason", " ")).status()).isEqualTo(422);
        year.send(region.performance(), POST, first + "/discarding", Map.of("reason", "种子应由现场摇号产生")).ok();
        Answer second = draw(region.performance(), Map.of("fiscalYear", 2023, "seed", "2024-0630", "share", 50));
        assertThat(ids(second)).as("the same seed draws the same").isEqualTo(ids(drawn));
        String id = DRAWS + "/" + second.body().get("id").asLong();
        year.send(region.performance(), POST, id + "/confirmation", Map.of()).ok();
        assertThat(year.send(region.performance(), POST, id + "/confirmation", Map.of()).status()).as("once").isEqualTo(409);

        JsonNode kept = year.read(region.chief(), DRAWS + "?fiscalYear=2023").body();
        assertThat(kept.get("items").findValuesAsText("state")).containsExactly("CONFIRMED", "DISCARDED");
        assertThat(kept.get("items").findValuesAsText("reason")).contains("种子应由现场摇号产生");
        assertThat(year.read(region.chief(), DRAWS + "/population?fiscalYear=2023").body().get("ready").asInt()).isEqualTo(2);
        assertThat(year.read(world.newRegion().performance(), id).status()).isEqualTo(404);
        assertThat(jdbc.queryForList("select action from audit_entry where region_id = ? and subject_kind = 'RECHECK_DRAW' order by id", String.class,
                region.region().id())).containsExactly("DRAW", "DISCARD_DRAW", "DRAW", "CONFIRM_DRAW");
    }

    @Test
    void aDrawnSelfEvaluationIsScoredAnewAndItsGradeFollows() {
        confirmedDrawOfAll();
        String evaluation = evaluations.get(0);
        year.approve(evaluation, region.performance());
        assertThat(year.read(region.performance(), evaluation).body().get("status").asText()).isEqualTo("RECHECK");
        assertThat(world.goal(goals.get(0)).status()).as("not graded yet").isEqualTo(GoalStatus.SELF_EVALUATION);
        String recheck = recheckOf(evaluation);
        assertThat(year.read(region.operator(), recheck).status()).as("not the unit's while it goes on").isEqualTo(404);
        assertThat(year.send(region.business(), PUT, recheck, content(recheck, Map.of())).status()).isEqualTo(403);
        assertThat(year.decide(region.performance(), evaluation, "APPROVE", "").status()).as("no way around it").isEqualTo(409);

        Map<String, Object> content = content(recheck, Map.of("发放人数", Map.of("actual", "210人"), "服务对象满意度", Map.of("givenScore", 4)));
        Answer preview = year.send(region.performance(), POST, recheck + "/preview", content);
        // 9 + 50 × 210/300 + 25.5 + 4
        assertThat(preview.body().get("found").get("total").decimalValue()).isEqualByComparingTo("73.5");
        assertThat(year.read(region.performance(), recheck).body().get("found").get("total").decimalValue()).as("nothing stored").isEqualByComparingTo("92");
        year.send(region.performance(), PUT, recheck, content).ok();
        Answer refused = year.send(region.performance(), POST, recheck + "/completion", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/lines/1/reason", "/lines/3/reason");

        year.send(region.performance(), PUT, recheck, content(recheck, Map.of(
                "发放人数", Map.of("actual", "210人", "reason", "发放名册实有 210 人"), "服务对象满意度", Map.of("givenScore", 4, "reason", "问卷只有 20 份")))).ok();
        Answer done = year.send(region.performance(), POST, recheck + "/completion", Map.of());
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().get("difference").decimalValue()).isEqualByComparingTo("18.5");
        assertThat(done.body().get("consequences").toString()).contains("次年必查");
        JsonNode pair = done.body().get("lines").get(1);
        assertThat(pair.get("self").get("actual").asText()).isEqualTo("285人");
        assertThat(pair.get("found").get("explanation").asText()).contains("210 ÷ 300");
        assertThat(pair.get("difference").decimalValue()).isEqualByComparingTo("12.5");

        JsonNode graded = year.read(region.operator(), evaluation).body();
        assertThat(graded.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(graded.get("total").decimalValue()).isEqualByComparingTo("73.5");
        assertThat(graded.get("gradeName").asText()).isEqualTo("中");
        assertThat(graded.get("selfTotal").decimalValue()).isEqualByComparingTo("92");
        assertThat(graded.get("selfGradeName").asText()).isEqualTo("优");
        assertThat(graded.get("lines").findValues("score").get(1).decimalValue()).as("the unit's own lines stay").isEqualByComparingTo("47.5");
        assertThat(year.read(region.operator(), recheck).status()).as("now the unit sees it").isEqualTo(200);
        assertThat(world.goal(goals.get(0)).status()).isEqualTo(GoalStatus.RESULT_APPLICATION);
        assertThat(jdbc.queryForObject("select detail from audit_entry where goal_id = ? and action = 'RECHECK'", String.class, goals.get(0)))
                .isEqualTo("自评 92.00 分“优”，复核 73.50 分“中”");
        assertThat(jdbc.queryForObject("select grade from evaluation_result where goal_id = ?", String.class, goals.get(0))).isEqualTo("FAIR");
        assertThat(year.send(region.performance(), POST, recheck + "/completion", Map.of()).status()).as("once").isEqualTo(409);

        year.approve(evaluations.get(1), region.performance());
        year.send(region.performance(), POST, recheckOf(evaluations.get(1)) + "/completion", Map.of()).ok();
        JsonNode statistics = year.read(region.chief(), "/api/rechecks/statistics?fiscalYear=2023").body().get("items");
        assertThat(statistics).hasSize(2);
        assertThat(statistics.get(1).get("rechecked").asInt()).isEqualTo(2);
        assertThat(statistics.get(1).get("mean").decimalValue()).isEqualByComparingTo("9.25");
        assertThat(statistics.get(1).get("beyond").findValues("percent")).extracting(JsonNode::decimalValue).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(50), new BigDecimal(50));
        assertThat(statistics.get(1).get("gradeChanged").asInt()).isEqualTo(1);
        assertThat(statistics.get(1).get("consequences").toString()).contains("通报").doesNotContain("扣减");
        assertThat(year.read(region.supervisor(), "/api/rechecks?fiscalYear=2023").body().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void aChangeOfThePackMovesNoOldScore() {
        confirmedDrawOfAll();
        year.approve(evaluations.get(0), region.performance());
        String recheck = recheckOf(evaluations.get(0));
        // Other weights, bands and roundings than henan-2023.
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(
                "update self_evaluation set rule_pack_id = 'luoyang-2021' where goal_id = ?", goals.get(0)));

        year.send(region.performance(), PUT, recheck, content(recheck, Map.of("发放人数", Map.of("actual", "210人", "reason", "名册 210 人")))).ok();
        JsonNode found = year.send(region.performance(), POST, recheck + "/completion", Map.of()).ok();
        assertThat(found.get("lines").findValues("found").stream().map(line -> line.get("score").decimalValue()).toList())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(9), new BigDecimal(35), new BigDecimal("25.5"), new BigDecimal(10));
        SelfEvaluation graded = stored.find(goals.get(0)).orElseThrow();
        assertThat(graded.selfTotal()).isEqualByComparingTo("92");
        assertThat(stored.lines(graded)).allSatisfy(line ->
                assertThat(line.basedOn().orElseThrow().replay()).as("from what is stored alone").isEqualByComparingTo(line.score()));
    }

    @Test
    void whatWasNotDrawnIsGradedWithoutARecheckAndCannotBeDrawnAfterwards() {
        Answer drawn = draw(region.performance(), Map.of("fiscalYear", 2023, "share", 100));
        year.approve(evaluations.get(0), region.performance());
        assertThat(world.goal(goals.get(0)).status()).as("a preview holds nothing up").isEqualTo(GoalStatus.RESULT_APPLICATION);
        assertThat(year.read(region.performance(), recheckOf(evaluations.get(0))).status()).isEqualTo(404);

        String id = DRAWS + "/" + drawn.body().get("id").asLong();
        Answer refused = year.send(region.performance(), POST, id + "/confirmation", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("detail").asText()).contains("已经定级");
        assertThat(jdbc.queryForObject("select count(*) from recheck r join self_evaluation e on e.id = r.self_evaluation_id where e.goal_id in (?, ?, ?, ?)",
                Integer.class, goals.toArray())).isZero();
    }

    private static String recheckOf(String evaluation) {
        return evaluation.replace("self-evaluations", "rechecks");
    }

    private void confirmedDrawOfAll() {
        Answer drawn = draw(region.performance(), Map.of("fiscalYear", 2023, "share", 100));
        year.send(region.performance(), POST, DRAWS + "/" + drawn.body().get("id").asLong() + "/confirmation", Map.of()).ok();
    }

    private Answer draw(Actor who, Map<String, Object> wanted) {
        return year.send(who, POST, DRAWS, 0, wanted);
    }

    private static List<Long> ids(Answer draw) {
        List<Long> ids = new ArrayList<>();
        draw.body().get("candidates").forEach(c -> {
            if (c.get("drawn").asBoolean()) {
                ids.add(c.get("id").asLong());
            }
        });
        return ids;
    }

    private Map<String, Object> content(String recheck, Map<String, Map<String, Object>> changes) {
        List<Map<String, Object>> lines = new ArrayList<>();
        JsonNode read = year.read(region.performance(), recheck).body();
        read.get("lines").forEach(pair -> {
            JsonNode line = pair.get("found");
            Map<String, Object> put = new HashMap<>();
            put.put("id", line.get("id").asLong());
            put.put("actual", pair.get("self").get("actual").isNull() ? null : pair.get("self").get("actual").asText());
            put.put("completion", line.get("completion").isNull() ? null : line.get("completion").decimalValue());
            put.putAll(changes.getOrDefault(line.get("item").asText(), Map.of()));
            lines.add(put);
        });
        return new HashMap<>(Map.of("executedYuan", read.get("self").get("executedYuan").decimalValue(), "lines", lines, "conclusion", "资料不全𠮷"));
    }
}

@OnH2
class RecheckOnH2Test extends RecheckTest {}

@OnMariaDb
class RecheckOnMariaDbTest extends RecheckTest {}
