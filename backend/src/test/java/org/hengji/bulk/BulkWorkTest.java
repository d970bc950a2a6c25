package org.hengji.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Many goals at once: whole departments submitted, decisions by list and by filter, several reviewers, interruptions. */
abstract class BulkWorkTest {

    private static final int REVIEWERS = 8;

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @Autowired BulkWorkers workers;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Region region;

    @BeforeEach
    void region() {
        region = world.newRegion();
    }

    @Test
    void aDepartmentIsSubmittedAsOneAndWhatFailsThePreReviewStays() {
        List<Long> ready = world.newGoals(region, 3);
        long unanswered = world.newUnansweredGoal(region).id();
        ready.forEach(id -> world.settle(region, id));

        JsonNode job = ended(as(region.operator()).post(submissions(), Map.of()).ok(), region.operator());

        assertThat(job.at("/kind").asText()).isEqualTo("SUBMISSION");
        assertThat(job.at("/department/name").asText()).isEqualTo("民政局");
        assertThat(List.of(job.at("/total").asInt(), job.at("/done").asInt(), job.at("/refused").asInt())).containsExactly(4, 3, 1);
        JsonNode refused = items(job, region.operator(), "refused").get(0);
        assertThat(refused.at("/goalId").asLong()).isEqualTo(unanswered);
        assertThat(refused.at("/reason").asText()).startsWith("预审未通过");
        assertThat(ready).allSatisfy(id -> assertThat(openSteps(id)).containsExactly("UNIT_LEADER_REVIEW"));
        assertThat(openSteps(unanswered)).containsExactly("DRAFTING");
    }

    @Test
    void decidesByTheListsOwnFilterAndGoesOnToTheNextDesk() {
        List<Long> ids = submitted(5);

        JsonNode job = ended(as(region.leader()).post("/api/bulk-decisions",
                Map.of("filter", Map.of("amountFrom", 20000, "amountTo", 40000), "decision", "APPROVE", "opinion", "同意𠮷")).ok(), region.leader());

        assertThat(List.of(job.at("/total").asInt(), job.at("/done").asInt(), job.at("/refused").asInt())).containsExactly(3, 3, 0);
        assertThat(ids.stream().map(id -> openSteps(id).get(0))).containsExactly("UNIT_LEADER_REVIEW", "SUPERVISOR_REVIEW", "SUPERVISOR_REVIEW",
                "SUPERVISOR_REVIEW", "UNIT_LEADER_REVIEW");
        assertThat(jdbc.queryForList("select opinion from review_opinion where goal_id = ?", String.class, ids.get(1))).containsExactly("同意𠮷");
        assertThat(as(region.supervisor()).get("/api/work-items/counts").ok().at("/todo").asInt()).isEqualTo(3);
        assertThat(as(region.leader()).get("/api/work-items/counts").ok().at("/todo").asInt()).isEqualTo(2);
    }

    @Test
    void answersEveryItemByItself() {
        List<Long> ids = submitted(3);
        as(region.leader()).post("/api/goals/" + ids.get(0) + "/decisions", version(ids.get(0)), Map.of("decision", "APPROVE")).ok();
        long elsewhere = world.newGoal(world.newRegion()).id();
        List<Map<String, Object>> chosen = List.of(
                Map.of("goalId", ids.get(0), "version", version(ids.get(0)) - 1),
                Map.of("goalId", ids.get(1), "version", version(ids.get(1)), "opinion", "数量指标不足𠮷"),
                Map.of("goalId", ids.get(2), "version", version(ids.get(2))),
                Map.of("goalId", elsewhere, "version", version(elsewhere)));

        JsonNode job = ended(as(region.leader()).post("/api/bulk-decisions",
                Map.of("items", chosen, "decision", "RETURN", "opinion", "请补充依据")).ok(), region.leader());

        assertThat(job.at("/done").asInt()).isEqualTo(2);
        Map<Long, String> reasons = new HashMap<>();
        items(job, region.leader(), "refused").forEach(i -> reasons.put(i.at("/goalId").asLong(), i.at("/reason").asText()));
        assertThat(reasons).containsOnlyKeys(ids.get(0), elsewhere);
        assertThat(reasons.get(ids.get(0))).contains("补贴1");
        assertThat(reasons.get(elsewhere)).contains("不在您的权限范围内");
        assertThat(openSteps(ids.get(0))).containsExactly("SUPERVISOR_REVIEW");
        assertThat(jdbc.queryForList("select opinion from review_opinion where decision = 'RETURN' and goal_id in (?, ?) order by goal_id",
                String.class, ids.get(1), ids.get(2))).containsExactly("数量指标不足𠮷", "请补充依据");
    }

    @Test
    void ofSeveralReviewersWhoDecideTheSameGoalsEachStepIsTakenOnce() {
        int goals = 24;
        List<Long> ids = submitted(goals);
        List<Map<String, Object>> chosen = ids.stream().map(id -> Map.<String, Object>of("goalId", id, "version", version(id))).toList();

        List<JsonNode> jobs = IntStream.range(0, REVIEWERS).mapToObj(i -> as(region.leader())).toList().stream()
                .map(api -> CompletableFuture.supplyAsync(() -> api.post("/api/bulk-decisions", Map.of("items", chosen, "decision", "APPROVE")).ok()))
                .toList().stream().map(CompletableFuture::join).map(job -> ended(job, region.leader())).toList();

        assertThat(jobs.stream().mapToInt(j -> j.at("/done").asInt()).sum()).isEqualTo(goals);
        assertThat(jobs.stream().mapToInt(j -> j.at("/refused").asInt()).sum()).isEqualTo(goals * (REVIEWERS - 1));
        assertThat(ids).allSatisfy(id -> {
            assertThat(openSteps(id)).containsExactly("SUPERVISOR_REVIEW");
            assertThat(jdbc.queryForObject("select count(*) from review_opinion where goal_id = ?", Integer.class, id)).isOne();
            assertThat(jdbc.queryForList("select task_def_key_ from ACT_RU_TASK t join work_item w on w.task_id = t.id_ where w.goal_id = ?",
                    String.class, id)).containsExactly("supervisorReview");
        });
    }

    @Test
    void aJobWhoseWorkerDiedIsFinishedByAnother() {
        List<Long> ids = submitted(4);
        JsonNode job = ended(as(region.leader()).post("/api/bulk-decisions",
                Map.of("items", List.of(Map.of("goalId", ids.get(0), "version", version(ids.get(0)))), "decision", "APPROVE")).ok(), region.leader());
        long id = job.at("/id").asLong();
        transaction.executeWithoutResult(status -> {
            for (int i = 1; i < 4; i++) {
                jdbc.update("insert into bulk_item (job_id, sequence_no, goal_id, goal_name, goal_version, outcome) values (?, ?, ?, 'x', ?, 'WAITING')",
                        id, i + 1, ids.get(i), version(ids.get(i)));
            }
            jdbc.update("update bulk_job set state = 'RUNNING', total = 4, worker = 'dead', leased_until = ? where id = ?",
                    Timestamp.from(Instant.now().minusSeconds(1)), id);
        });

        workers.soon(id);

        JsonNode after = ended(job, region.leader());
        assertThat(items(after, region.leader(), "refused")).isEmpty();
        assertThat(after.at("/done").asInt()).isEqualTo(4);
        assertThat(ids).allSatisfy(goal -> assertThat(
                jdbc.queryForObject("select count(*) from review_opinion where goal_id = ?", Integer.class, goal)).isOne());
    }

    @Test
    void isRefusedWhereItIsNotClearWhatIsMeant() {
        Api leader = as(region.leader());
        long id = submitted(1).get(0);
        Map<String, Object> item = Map.of("goalId", id, "version", version(id));
        assertRefused(leader.post("/api/bulk-decisions", Map.of("decision", "APPROVE")), 422, "invalid-input");
        assertRefused(leader.post("/api/bulk-decisions", Map.of("items", List.of(item, item), "decision", "APPROVE")), 422, "invalid-input");
        assertRefused(leader.post("/api/bulk-decisions", Map.of("items", List.of(item), "decision", "RETURN")), 422, "invalid-input");
        for (String nowhere : List.of("没有这个", "%", "_")) {
            assertRefused(leader.post("/api/bulk-decisions", Map.of("filter", Map.of("q", nowhere), "decision", "APPROVE")), 422, "invalid-input");
        }
        assertThat(openSteps(id)).containsExactly("UNIT_LEADER_REVIEW");
    }

    @Test
    void nobodySeesTheOrdersOfAnother() {
        List<Long> ids = submitted(1);
        JsonNode job = ended(as(region.leader()).post("/api/bulk-decisions",
                Map.of("items", List.of(Map.of("goalId", ids.get(0), "version", version(ids.get(0)))), "decision", "APPROVE")).ok(), region.leader());
        String path = "/api/bulk-jobs/" + job.at("/id").asLong();
        assertRefused(as(region.performance()).get(path), 404, "not-found");
        assertRefused(as(region.performance()).get(path + "/items"), 404, "not-found");
        assertThat(as(region.performance()).get("/api/bulk-jobs").ok().at("/total").asInt()).isZero();
        assertRefused(as(world.newRegion().operator()).post(submissions(), Map.of()), 422, "invalid-input");
        assertRefused(as(world.newRegion().performance()).get("/api/departments/" + region.desks().departmentId() + "/goals?fiscalYear=2023"), 404, "not-found");
    }

    @Test
    void showsADepartmentAsASetWithItsSums() {
        submitted(2);
        JsonNode set = as(region.leader()).get("/api/departments/" + region.desks().departmentId() + "/goals?fiscalYear=2023").ok();
        assertThat(set.at("/goals").size()).isEqualTo(2);
        assertThat(set.at("/goals/0/permittedActions").toString()).contains("APPROVE");
        assertThat(as(region.leader()).get("/api/departments").ok().at("/items/0/toReview").asInt()).isEqualTo(2);
    }

    private static void assertRefused(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo("/problems/" + type);
    }

    private List<Long> submitted(int count) {
        List<Long> ids = world.newGoals(region, count);
        JsonNode job = ended(as(region.operator()).post(submissions(), Map.of()).ok(), region.operator());
        assertThat(job.at("/done").asInt()).isEqualTo(count);
        return ids;
    }

    private String submissions() {
        return "/api/departments/" + region.desks().departmentId() + "/submissions?fiscalYear=2023";
    }

    private JsonNode ended(JsonNode job, Actor whose) {
        Api api = as(whose);
        return await().atMost(Duration.ofMinutes(2)).until(() -> api.get("/api/bulk-jobs/" + job.at("/id").asLong()).ok(),
                now -> now.at("/state").asText().equals("DONE"));
    }

    private List<JsonNode> items(JsonNode job, Actor whose, String outcome) {
        JsonNode page = as(whose).get("/api/bulk-jobs/" + job.at("/id").asLong() + "/items?outcome=" + outcome).ok();
        return new ArrayList<>(StreamSupport.stream(page.at("/items").spliterator(), false).toList());
    }

    private List<String> openSteps(long goalId) {
        return jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN'", String.class, goalId);
    }

    private int version(long goalId) {
        return world.goal(goalId).version();
    }

    private Api as(Actor actor) {
        return Api.signedIn("http://localhost:" + port, actor.username(), Region.PASSWORD);
    }
}

@OnH2
class BulkWorkOnH2Test extends BulkWorkTest {}

@OnMariaDb
class BulkWorkOnMariaDbTest extends BulkWorkTest {}
