package org.hengji.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.goal.GoalStatus;
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

/** The ledger: written by the unit, accepted item by item, opened again. */
abstract class RectificationTest {

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long goalId;
    String result;

    @BeforeEach
    void toldWhatToMend() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        goalId = world.newGoal(region).id();
        year.approveGoal(goalId);
        result = year.graded(goalId, "90人", "40%", 30);
        year.send(region.performance(), POST, result + "/feedback", Map.of("feedback", "请整改𠮷", "problems", List.of("支出进度慢𠮷", "台账不全"))).ok();
    }

    @Test
    void isAcceptedItemByItem() {
        assertThat(write(region.supervisor(), item(0, "已完成")).status()).isEqualTo(403);
        assertThat(write(region.operator(), item(0, "已完成")).pointers()).as("what the bureau raised is not struck").containsExactly("/items");
        assertThat(write(region.operator(), item(0, "已完成"), item(1, null), fresh("未公开")).status()).isEqualTo(200);
        assertThat(report().pointers()).as("the second is not mended yet").containsExactly("/items/1");
        write(region.operator(), item(0, "已完成"), item(1, "已补齐")).ok();
        assertThat(items()).as("the unit struck its own").hasSize(2);
        assertThat(report().body().get("stepName").asText()).isEqualTo("验收");

        assertThat(judge(region.chief(), 0, true, null).status()).isEqualTo(403);
        assertThat(judge(region.performance(), 1, false, " ").pointers()).containsExactly("/opinion");
        judge(region.performance(), 0, true, "属实").ok();
        judge(region.performance(), 1, false, "缺凭证𠮷").ok();
        assertThat(year.decide(region.performance(), result, "APPROVE", "同意").body().get("detail").asText()).contains("第 2 项验收未通过");
        assertThat(year.decide(region.performance(), result, "RETURN", "见第 2 项").body().get("status").asText()).isEqualTo("RECTIFICATION");

        assertThat(items()).extracting(i -> i.get("state").asText()).containsExactly("ACCEPTED", "RETURNED");
        assertThat(items().get(1).get("daysLeft").isNull()).isFalse();
        write(region.operator(), item(0, "想改已验收的"), item(1, "已补凭证")).ok();
        assertThat(items().get(0).get("done").asText()).as("accepted stays as it was").isEqualTo("已完成");
        report().ok();
        year.approve(result, region.performance(), region.chief());

        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.COMPLETED);
        assertThat(jdbc.queryForList("select e.state from rectification_event e join rectification_item i on i.id = e.item_id join evaluation_result r "
                + "on r.id = i.result_id where r.goal_id = ? and i.sequence_no = 2 order by e.id", String.class, goalId))
                .containsExactly("OPEN", "DONE", "RETURNED", "DONE", "ACCEPTED");
    }

    @Test
    void whatWasAcceptedIsOpenedAgainAfterTheEnd() {
        write(region.operator(), item(0, "已完成"), item(1, "已补齐")).ok();
        report().ok();
        year.approve(result, region.performance(), region.chief());
        long first = items().get(0).get("id").asLong();

        assertThat(reopen(region.operator(), first).status()).isEqualTo(403);
        assertThat(reopen(region.performance(), 999999).status()).isEqualTo(404);
        assertThat(reopen(region.performance(), first).body().get("status").asText()).isEqualTo("RECTIFICATION");
        assertThat(items()).extracting(i -> i.get("state").asText()).containsExactly("REOPENED", "ACCEPTED");
        assertThat(world.goal(goalId).status()).as("the year stays closed").isEqualTo(GoalStatus.COMPLETED);
        assertThat(jdbc.queryForList("select post from work_item where goal_id = ? and state = 'OPEN'", String.class, goalId)).containsExactly("OPERATOR");

        write(region.operator(), item(0, "重新整改到位"), item(1, "已补齐")).ok();
        report().ok();
        year.approve(result, region.performance());

        assertThat(year.read(region.operator(), result).body().get("status").asText()).as("without another confirmation").isEqualTo("CONFIRMED");
        assertThat(items().get(0).get("reopened").asInt()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from work_item where goal_id = ? and state = 'OPEN'", Integer.class, goalId)).isZero();
    }

    @Test
    void theChiefOpensAnItemAgainInPlaceOfConfirming() {
        write(region.operator(), item(0, "已完成"), item(1, "已补齐")).ok();
        report().ok();
        year.approve(result, region.performance());
        long second = items().get(1).get("id").asLong();

        assertThat(reopen(region.performance(), second).status()).isEqualTo(403);
        assertThat(reopen(region.chief(), second).body().get("status").asText()).isEqualTo("RECTIFICATION");
        assertThat(items()).extracting(i -> i.get("state").asText()).containsExactly("ACCEPTED", "REOPENED");
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.RESULT_APPLICATION);
    }

    @Test
    void aFileProvesAnItem() {
        Map<String, Object> unproved = item(0, "已完成");
        unproved.remove("proof");
        write(region.operator(), unproved, item(1, "已补齐")).ok();
        assertThat(report().pointers()).as("neither in words nor by a file").containsExactly("/items/0");
        String first = result + "/proofs?item=" + items().get(0).get("id").asText();
        byte[] pdf = "%PDF-1.7 凭证𠮷".getBytes(StandardCharsets.UTF_8);
        assertThat(as(region.supervisor()).upload(first, pdf, "%E5%87%AD%E8%AF%81.pdf").status()).isEqualTo(403);
        assertThat(as(region.operator()).upload(first, "没有格式".getBytes(StandardCharsets.UTF_8), "a.pdf").status()).isEqualTo(422);
        assertThat(as(region.operator()).upload(first, pdf, "%E5%87%AD%E8%AF%81.pdf").status()).isEqualTo(204);
        assertThat(as(region.operator()).upload(first, pdf, "b.pdf").body().get("detail").asText()).contains("已经上传过（“凭证.pdf”）");

        JsonNode proof = items().get(0).get("proofs").get(0);
        assertThat(proof.get("name").asText()).isEqualTo("凭证.pdf");
        String file = result + "/proofs/" + proof.get("id").asText();
        assertThat(as(region.performance()).download(file).body()).isEqualTo(pdf);
        assertThat(as(world.newRegion().chief()).download(file).statusCode()).isEqualTo(404);
        report().ok();
        assertThat(as(region.operator()).delete(file).status()).as("it lies with the bureau").isEqualTo(409);
    }

    private Api as(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }

    private List<JsonNode> items() {
        return List.copyOf(year.read(region.operator(), result).body().get("items").findParents("sequenceNo"));
    }

    /** The item at this place as the unit completes it. */
    private Map<String, Object> item(int at, String done) {
        Map<String, Object> item = fresh("改写的问题");
        item.put("id", items().get(at).get("id").asLong());
        item.put("done", done);
        return item;
    }

    private static Map<String, Object> fresh(String problem) {
        return new HashMap<>(Map.of("problem", problem, "measure", "按月调度", "responsible", "甲某", "dueOn", "2030-01-31", "proof", "会议纪要𠮷"));
    }

    @SafeVarargs
    private Answer write(Actor who, Map<String, Object>... items) {
        return year.send(who, PUT, result + "/items", version(), Map.of("items", List.of(items)));
    }

    private Answer report() {
        return year.send(region.operator(), POST, result + "/rectification", Map.of("rectification", "已全部整改"));
    }

    private Answer judge(Actor who, int at, boolean accepted, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("accepted", accepted));
        body.put("opinion", opinion);
        return year.send(who, POST, result + "/items/" + items().get(at).get("id").asText() + "/acceptance", version(), body);
    }

    private Answer reopen(Actor who, long item) {
        return year.send(who, POST, result + "/reopening", Map.of("items", List.of(item), "reason", "复查不实𠮷"));
    }

    private int version() {
        return year.read(region.chief(), result).version();
    }
}

@OnH2
class RectificationOnH2Test extends RectificationTest {}

@OnMariaDb
class RectificationOnMariaDbTest extends RectificationTest {}
