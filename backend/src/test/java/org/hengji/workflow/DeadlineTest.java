package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.MovedClock;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deadlines by a moved clock, across the National Day of 2025: off from 1 to 8 October, with Sunday 28 September and
 * Saturday 11 October worked.
 */
@Import(MovedClock.Setting.class)
abstract class DeadlineTest {

    @Autowired
    private World world;

    @Autowired
    private MovedClock clock;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private HistoryService history;

    @LocalServerPort
    private int port;

    @Test
    void remindsMarksAndEscalatesOnTheWorkingDaysOfTheCalendar() {
        on("2025-09-29");
        Region region = world.newRegion();
        Goal goal = submitted(region);
        assertThat(dueOn(goal)).isEqualTo(LocalDate.of(2025, 10, 10));

        assertThat(trailAfterSweeping(goal, "2025-09-29")).isEmpty();
        assertThat(trailAfterSweeping(goal, "2025-09-30")).containsExactly("REMIND");
        assertThat(trailAfterSweeping(goal, "2025-10-05")).containsExactly("REMIND");
        assertThat(trailAfterSweeping(goal, "2025-10-10")).containsExactly("REMIND");
        assertThat(trailAfterSweeping(goal, "2025-10-11")).containsExactly("REMIND", "MARK_OVERDUE");
        assertThat(trailAfterSweeping(goal, "2025-10-13")).containsExactly("REMIND", "MARK_OVERDUE");
        assertThat(escalated(region.supervisor())).isEmpty();
        assertThat(trailAfterSweeping(goal, "2025-10-14")).containsExactly("REMIND", "MARK_OVERDUE", "ESCALATE");

        assertThat(escalated(region.supervisor())).containsExactly(goal.id());
        assertThat(told(region.leader(), goal)).containsExactly("TASK", "REMINDER", "OVERDUE");
        assertThat(told(region.supervisor(), goal)).containsExactly("ESCALATION");
        assertThat(escalated(region.chief())).isEmpty();
        assertThat(trailAfterSweeping(goal, "2025-12-31")).hasSize(3);
        assertThat(jdbc.queryForObject("select wake_on from work_item where goal_id = ? and state = 'OPEN'", LocalDate.class, goal.id())).isNull();
    }

    @Test
    void theListSaysHowManyWorkingDaysAreLeftAndHowManyHaveGone() {
        on("2025-09-29");
        Region region = world.newRegion();
        Goal goal = submitted(region);

        assertThat(countdown(region.leader(), goal)).isEqualTo("3 false");
        on("2025-10-03");
        assertThat(countdown(region.leader(), goal)).isEqualTo("2 false");
        on("2025-10-10");
        assertThat(countdown(region.leader(), goal)).isEqualTo("0 false");
        on("2025-10-12");
        assertThat(countdown(region.leader(), goal)).isEqualTo("-1 true");
        on("2025-10-14");
        assertThat(countdown(region.leader(), goal)).isEqualTo("-3 true");
    }

    @Test
    void whatHasBeenDoneInTimeIsNeverFollowed() {
        on("2025-09-29");
        Region region = world.newRegion();
        Goal goal = submitted(region);
        new YearWalk(port, region).approve("/api/goals/" + goal.id(), region.leader());

        on("2025-11-30");
        dueWork.sweep();

        assertThat(jdbc.queryForList("select step from audit_entry where goal_id = ? and action = 'MARK_OVERDUE'", String.class, goal.id()))
                .containsExactly("SUPERVISOR_REVIEW");
        assertThat(trail(goal)).doesNotContain("REMIND");
    }

    @Test
    void twoSweepsAtOnceDoEverythingOnce() throws Exception {
        on("2025-09-29");
        Region region = world.newRegion();
        List<Goal> goals = IntStream.range(0, 12).mapToObj(i -> world.newUnansweredGoal(region)).toList();
        on("2025-12-31");

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> sweeps = Stream.generate(() -> nodes.submit(() -> {
            together.await();
            return dueWork.sweep();
        })).limit(2).toList();
        for (Future<Integer> sweep : sweeps) {
            sweep.get();
        }
        nodes.shutdown();
        dueWork.sweep();

        assertThat(goals).allSatisfy(goal -> assertThat(trail(goal)).containsExactly("MARK_OVERDUE", "ESCALATE"));
    }

    @Test
    void aGoalThatSomebodyHasInHandIsLeftForTheNextSweep() {
        on("2025-09-29");
        Goal goal = world.newUnansweredGoal(world.newRegion());
        on("2025-12-31");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.queryForList("select id from goal where id = ? for update", goal.id());
            inAnotherThread(() -> dueWork.sweep());
        });
        assertThat(trail(goal)).isEmpty();

        dueWork.sweep();
        assertThat(trail(goal)).containsExactly("MARK_OVERDUE", "ESCALATE");
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, UNDER_REVIEW, SUPERVISOR_REVIEW", "RETURN, RETURNED, DRAFTING"})
    void whatThePackSaysIsDecidedOnExpiryByAPathOfTheModel(String automatic, GoalStatus status, GoalStep step) {
        on("2025-09-29");
        Region region = world.newRegion();
        Goal goal = world.newGoal(region);
        String pack = DecidingPack.make(region, signedIn(region.performance()), 2025, automatic);
        new TransactionTemplate(transactions).executeWithoutResult(tx -> jdbc.update("update goal set rule_pack_id = ? where id = ?", pack, goal.id()));
        new YearWalk(port, region).submit("/api/goals/" + goal.id());

        on("2025-10-10");
        dueWork.sweep();
        assertThat(world.goal(goal.id()).step()).isEqualTo(GoalStep.UNIT_LEADER_REVIEW);
        on("2025-10-11");
        dueWork.sweep();
        dueWork.sweep();

        assertThat(world.goal(goal.id())).extracting(Goal::status, Goal::step).containsExactly(status, step);
        assertThat(jdbc.queryForList("select outcome from work_item where goal_id = ? and step = 'UNIT_LEADER_REVIEW' and done_by is null", String.class, goal.id()))
                .containsExactly("EXPIRED");
        assertThat(jdbc.queryForList("select user_name from audit_entry where goal_id = ? and action = 'EXPIRED'", String.class, goal.id()))
                .containsExactly("系统");
        assertThat(history.createHistoricActivityInstanceQuery().activityId("actOnExpiry").list())
                .filteredOn(a -> key(a).equals(Long.toString(goal.id()))).hasSize(1);
    }

    private String key(HistoricActivityInstance activity) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(activity.getRootProcessInstanceId()).singleResult().getBusinessKey();
    }

    @Test
    void aRegionsOwnHolidayMovesTheDeadlinesOfItsOpenWork() {
        on("2025-09-29");
        Region region = world.newRegion();
        Goal goal = submitted(region);
        Api performance = signedIn(region.performance());

        performance.post("/api/holidays", Map.of("days", List.of(Map.of("day", "2025-10-09", "kind", "OFF", "name", "民族传统节日")))).ok();

        assertThat(dueOn(goal)).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(signedIn(region.operator()).post("/api/holidays",
                Map.of("days", List.of(Map.of("day", "2025-10-10", "kind", "OFF", "name", "自定")))).status()).isEqualTo(403);
        performance.delete("/api/holidays/2025-10-09").ok();
        assertThat(dueOn(goal)).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(performance.get("/api/holidays?year=2025").ok().get("days")).isNotEmpty()
                .allSatisfy(day -> assertThat(day.get("own").asBoolean()).isFalse());
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day));
    }

    private Goal submitted(Region region) {
        Goal goal = world.newGoal(region);
        assertThat(new YearWalk(port, region).submit("/api/goals/" + goal.id()).status()).isEqualTo(200);
        return goal;
    }

    private List<String> trailAfterSweeping(Goal goal, String day) {
        on(day);
        dueWork.sweep();
        return trail(goal);
    }

    private List<String> trail(Goal goal) {
        return jdbc.queryForList("select action from audit_entry where goal_id = ? and action in ('REMIND', 'MARK_OVERDUE', 'ESCALATE') order by id",
                String.class, goal.id());
    }

    private LocalDate dueOn(Goal goal) {
        return jdbc.queryForObject("select due_on from work_item where goal_id = ? and state = 'OPEN'", LocalDate.class, goal.id());
    }

    private List<Long> escalated(Actor who) {
        return signedIn(who).get("/api/work-items?box=escalated").ok().get("items").findValues("goalId").stream().map(n -> n.asLong()).toList();
    }

    private List<String> told(Actor who, Goal goal) {
        return jdbc.queryForList("select kind from notification where recipient_id = ? and goal_id = ? order by id", String.class, who.userId(), goal.id());
    }

    private String countdown(Actor who, Goal goal) {
        for (var item : signedIn(who).get("/api/work-items").ok().get("items")) {
            if (item.get("goalId").asLong() == goal.id()) {
                return item.get("workingDaysLeft").asInt() + " " + item.get("overdue").asBoolean();
            }
        }
        throw new AssertionError("not on the list");
    }

    private Api signedIn(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }

    private static void inAnotherThread(Callable<Integer> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdown();
        }
    }
}

@OnH2
class DeadlineOnH2Test extends DeadlineTest {}

@OnMariaDb
class DeadlineOnMariaDbTest extends DeadlineTest {}
