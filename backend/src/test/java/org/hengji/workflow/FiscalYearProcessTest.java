package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.NewCheckpoint;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalSubmission;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.GoalReview;
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

/** How checkpoints open: at the finance bureau's word, for one goal or for all, and by date. */
abstract class FiscalYearProcessTest {

    @Autowired World world;
    @Autowired FiscalYears years;
    @Autowired GoalSubmission submission;
    @Autowired GoalReview review;
    @Autowired HistoryService history;
    @Autowired ManagementService management;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    List<Checkpoint> checkpoints;

    @BeforeEach
    void year() {
        region = world.newRegion();
        checkpoints = years.checkpoints(region.year().id());
    }

    @Test
    void financeOpensForEveryWaitingGoal() {
        List<Long> waiting = IntStream.range(0, 3).mapToObj(i -> granted()).toList();
        long draft = world.newGoal(region).id();

        var opened = finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).ok();

        assertThat(opened.get("openedNow").asInt()).isEqualTo(3);
        assertThat(opened.get("remaining").asInt()).isZero();
        assertThat(waiting).allSatisfy(id -> assertThat(world.goal(id).status()).isEqualTo(GoalStatus.MONITORING));
        assertThat(reports(checkpoints.get(0))).isEqualTo(3);
        assertThat(reports(checkpoints.get(1))).as("the next stays closed").isZero();
        assertThat(world.goal(draft).status()).as("a draft is not dragged along").isEqualTo(GoalStatus.DRAFT);
    }

    @Test
    void aGoalGrantedAfterTheOpeningDoesNotWait() {
        finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).ok();
        long late = granted();

        assertThat(world.goal(late).status()).isEqualTo(GoalStatus.MONITORING);
        assertThat(world.goal(late).awaitedCheckpointId()).isNull();
        assertThat(reports(checkpoints.get(0))).isOne();
    }

    @Test
    void financeOpensForOneGoalWhileOthersWait() {
        long urgent = granted();
        long other = granted();

        finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of("goalId", urgent)).ok();

        assertThat(world.goal(urgent).status()).isEqualTo(GoalStatus.MONITORING);
        assertThat(world.goal(other).status()).isEqualTo(GoalStatus.APPROVED);
        assertThat(years.checkpoint(checkpoints.get(0).id()).open()).isFalse();
        Answer again = finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of("goalId", urgent));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void refusesOutOfOrderTwiceAndByOthers() {
        long later = checkpoints.get(1).id();
        assertThat(finance().post("/api/checkpoints/" + later + "/opening", Map.of()).status()).isEqualTo(409);
        assertThat(as(region.operator()).post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).status()).isEqualTo(403);
        Actor stranger = world.newRegion().performance();
        assertThat(as(stranger).get("/api/checkpoints").ok().get("items")).as("other regions' checkpoints are not shown")
                .noneMatch(c -> c.get("id").asLong() == checkpoints.get(0).id());
        assertThat(as(stranger).post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).status()).isEqualTo(404);
        finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).ok();
        assertThat(finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).status()).isEqualTo(409);
        assertThat(years.checkpoint(later).open()).isFalse();
    }

    @Test
    void theYearEndsWhenEveryCheckpointHasBeenOpened() {
        checkpoints.forEach(c -> finance().post("/api/checkpoints/" + c.id() + "/opening", Map.of()).ok());
        assertThat(ended(region.year())).containsExactly("yearClosed");
    }

    @Test
    void aBigYearGoesOnInTheBackground() {
        List<Long> waiting = IntStream.range(0, 51).mapToObj(i -> granted()).toList();

        var opened = finance().post("/api/checkpoints/" + checkpoints.get(0).id() + "/opening", Map.of()).ok();
        assertThat(opened.get("openedNow").asInt() + opened.get("remaining").asInt()).isEqualTo(51);
        await().until(() -> finance().get("/api/checkpoints/" + checkpoints.get(0).id() + "/opening").ok()
                .get("remaining").asInt() == 0);

        assertThat(reports(checkpoints.get(0))).isEqualTo(waiting.size());
    }

    @Test
    void opensByDateWithoutAnybodysWord() {
        FiscalYear byDate = years.create(region.region().id(), 2099, "henan-2023", FiscalYear.OpeningMode.BY_DATE,
                List.of(new NewCheckpoint("6月底", LocalDate.of(2099, 6, 30))));
        Checkpoint only = years.checkpoints(byDate.id()).get(0);
        Job timer = management.createJobQuery().timers().processInstanceId(instance(byDate)).singleResult();
        assertThat(timer.getDuedate()).isEqualTo("2099-06-30T00:00:00+08:00");

        management.executeJob(timer.getId());

        assertThat(years.checkpoint(only.id()).open()).isTrue();
        assertThat(ended(byDate)).containsExactly("yearClosed");
        assertThat(passed(byDate)).contains("checkpointDue").doesNotContain("financeOpensBeforeDue", "financeOpens");
    }

    private long granted() {
        long id = world.newGoal(region).id();
        submission.submit(region.operator(), id, world.goal(id).version());
        for (Actor reviewer : List.of(region.leader(), region.supervisor(), region.business(), region.performance())) {
            Goal goal = world.goal(id);
            review.decide(reviewer, id, goal.version(), new Decision(Verdict.APPROVE, null));
        }
        return id;
    }

    private long reports(Checkpoint checkpoint) {
        return jdbc.queryForObject("select count(*) from monitoring_report where checkpoint_id = ?", Long.class, checkpoint.id());
    }

    private List<String> ended(FiscalYear year) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance(year)).activityType("noneEndEvent").list()
                .stream().map(a -> a.getActivityId()).toList();
    }

    private List<String> passed(FiscalYear year) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance(year)).list().stream().map(a -> a.getActivityId()).toList();
    }

    private String instance(FiscalYear year) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey("year-" + year.id()).singleResult().getId();
    }

    private Api finance() {
        return as(region.performance());
    }

    private Api as(Actor actor) {
        return Api.signedIn("http://localhost:" + port, actor.username(), Region.PASSWORD);
    }
}

@OnH2
class FiscalYearProcessOnH2Test extends FiscalYearProcessTest {}

@OnMariaDb
class FiscalYearProcessOnMariaDbTest extends FiscalYearProcessTest {}
