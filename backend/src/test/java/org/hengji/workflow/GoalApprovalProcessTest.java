package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.goal.GoalSubmission;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.GoalReview;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.OnMySqlDriver;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every end and every way back of 目标申报审批, with nothing mocked: the rows are read back. */
abstract class GoalApprovalProcessTest {

    private static final List<GoalStep> ROUTE = List.of(GoalStep.DRAFTING, GoalStep.UNIT_LEADER_REVIEW, GoalStep.SUPERVISOR_REVIEW,
            GoalStep.BUSINESS_REVIEW, GoalStep.PERFORMANCE_REVIEW);

    @Autowired World world;
    @Autowired GoalSubmission submission;
    @Autowired GoalReview review;
    @Autowired HistoryService history;
    @Autowired RuntimeService runtime;
    @Autowired JdbcTemplate jdbc;

    Region region;
    long goalId;

    @BeforeEach
    void draft() {
        region = world.newRegion();
        goalId = world.newGoal(region).id();
    }

    @Test
    void approvedByEveryStep() {
        submit();
        decide(region.leader(), Verdict.APPROVE);
        decide(region.supervisor(), Verdict.APPROVE);
        decide(region.business(), Verdict.APPROVE);
        decide(region.performance(), Verdict.APPROVE);

        assertThat(goal().status()).isEqualTo(GoalStatus.APPROVED);
        assertThat(goal().step()).isNull();
        assertThat(goal().awaitedCheckpointId()).isNotNull();
        assertThat(approvalEnd()).isEqualTo("approved");
        assertThat(passed()).contains("preReview", "approveGoal").doesNotContain("rejectGoal", "countersign");
        assertThat(decisions()).containsExactly("UNIT_LEADER_REVIEW APPROVE", "SUPERVISOR_REVIEW APPROVE", "BUSINESS_REVIEW APPROVE",
                "PERFORMANCE_REVIEW APPROVE");
        assertThat(openItems()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId)).count()).as("lifecycle goes on").isOne();
        assertThat(jdbc.queryForObject("select count(*) from goal_version where goal_id = ? and approved_at is not null", Long.class, goalId)).isOne();
    }

    @Test
    void sentBackByThePreReviewAndOnItsWayOnceEverythingIsAnswered() {
        goalId = world.newUnansweredGoal(region).id();

        assertThatThrownBy(this::submit).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.kind()).isEqualTo(Refusal.Kind.PRE_REVIEW);
            assertThat(r.places()).isNotEmpty();
        });

        assertThat(goal().status()).isEqualTo(GoalStatus.DRAFT);
        assertThat(goal().roundNo()).isOne();
        assertThat(openItems()).containsExactly("DRAFTING");
        assertThat(passed()).contains("preReview", "preReviewDecision").doesNotContain("unitLeaderReview", "approvalRoute");
        assertThat(decisions()).isEmpty();

        world.settle(region);
        submit();
        assertThat(openItems()).containsExactly("UNIT_LEADER_REVIEW");
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS_REVIEW", "PERFORMANCE_REVIEW"})
    void rejectedByFinance(GoalStep at) {
        submit();
        bringTo(at);
        decide(holderOf(at), Verdict.REJECT);

        assertThat(goal().status()).isEqualTo(GoalStatus.REJECTED);
        assertThat(approvalEnd()).isEqualTo("rejected");
        assertThat(passed()).contains("rejectGoal").doesNotContain("approveGoal");
        assertThat(openItems()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId)).count()).as("nothing runs on").isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTING", "COUNTERSIGN", "UNIT_CONSENT"}, mode = EnumSource.Mode.EXCLUDE)
    void returnedFromEveryStepAndSubmittedAgain(GoalStep from) {
        submit();
        bringTo(from);
        decide(holderOf(from), Verdict.RETURN);

        assertThat(goal().status()).isEqualTo(GoalStatus.RETURNED);
        assertThat(goal().roundNo()).isEqualTo(2);
        assertThat(openItems()).containsExactly("DRAFTING");
        assertThat(passed()).doesNotContain("approveGoal", "rejectGoal");

        submit();
        assertThat(openItems()).containsExactly("UNIT_LEADER_REVIEW");
        assertThat(decisions()).as("earlier opinions stay").contains(from + " RETURN");
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTING", "COUNTERSIGN", "UNIT_CONSENT"}, mode = EnumSource.Mode.EXCLUDE)
    void returnedFromEveryStepToEveryStepBeforeItAndBackEitherWay(GoalStep from) {
        List<GoalStep> targets = ROUTE.subList(0, ROUTE.indexOf(from));
        for (GoalStep target : targets) {
            for (Resubmission way : Resubmission.values()) {
                goalId = world.newGoal(region).id();
                submit();
                bringTo(from);
                review.decide(holderOf(from), goalId, goal().version(), new Decision(Verdict.RETURN, "请核实𠮷", target, way));
                assertThat(openItems()).as(from + " → " + target).containsExactly(target.name());
                assertThat(goal().roundNo()).isEqualTo(target == GoalStep.DRAFTING ? 2 : 1);

                if (target == GoalStep.DRAFTING) {
                    submit();
                } else {
                    decide(holderOf(target), Verdict.APPROVE);
                }
                GoalStep next = way == Resubmission.STRAIGHT ? from : ROUTE.get(ROUTE.indexOf(target) + 1);
                assertThat(openItems()).as(from + " → " + target + " → " + way).containsExactly(next.name());
                bringTo(GoalStep.PERFORMANCE_REVIEW);
                decide(region.performance(), Verdict.APPROVE);
                assertThat(goal().status()).isEqualTo(GoalStatus.APPROVED);
            }
        }
    }

    @Test
    void withdrawnBeforeAnyoneDecided() {
        submit();
        submission.withdraw(region.operator(), goalId, goal().version(), "金额有误");

        assertThat(goal().status()).isEqualTo(GoalStatus.DRAFT);
        assertThat(openItems()).containsExactly("DRAFTING");
        assertThat(passed()).contains("unitLeaderReview", "nextStep").doesNotContain("supervisorReview");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void notWithdrawnOnceSomeoneDecided() {
        submit();
        decide(region.leader(), Verdict.APPROVE);

        int version = goal().version();
        assertThatThrownBy(() -> submission.withdraw(region.operator(), goalId, version, null)).isInstanceOf(Refusal.class)
                .hasMessageContaining("主管部门审核");
        assertThat(openItems()).containsExactly("SUPERVISOR_REVIEW");
    }

    @Test
    void decidedOnceWhenTwoDecide() {
        submit();
        int seen = goal().version();
        decide(region.leader(), Verdict.APPROVE);

        assertThatThrownBy(() -> review.decide(region.leader(), goalId, seen, new Decision(Verdict.RETURN, "不同意")))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.kind()).isEqualTo(Refusal.Kind.STALE_VERSION);
                    assertThat(r).as("by whom").hasMessageContaining(region.leader().name() + "（单位负责人）").hasMessageContaining("通过");
                });
        assertThat(decisions()).containsExactly("UNIT_LEADER_REVIEW APPROVE");
    }

    @Test
    void returnWithoutReasonChangesNothing() {
        submit();
        int version = goal().version();

        assertThatThrownBy(() -> review.decide(region.leader(), goalId, version, new Decision(Verdict.RETURN, " ")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.places()).extracting("pointer").containsExactly("/opinion"));
        assertThat(goal().version()).isEqualTo(version);
        assertThat(decisions()).isEmpty();
        assertThat(openItems()).containsExactly("UNIT_LEADER_REVIEW");
    }

    private void submit() {
        submission.submit(region.operator(), goalId, goal().version());
    }

    private void decide(Actor actor, Verdict verdict) {
        review.decide(actor, goalId, goal().version(), new Decision(verdict, "意见𠮷"));
    }

    private void bringTo(GoalStep step) {
        while (goal().step() != step) {
            decide(holderOf(goal().step()), Verdict.APPROVE);
        }
    }

    private Actor holderOf(GoalStep step) {
        return switch (step) {
            case DRAFTING -> region.operator();
            case UNIT_LEADER_REVIEW -> region.leader();
            case SUPERVISOR_REVIEW -> region.supervisor();
            case BUSINESS_REVIEW -> region.business();
            case COUNTERSIGN, UNIT_CONSENT -> throw new IllegalArgumentException("not on the way of every goal");
            case PERFORMANCE_REVIEW -> region.performance();
        };
    }

    private Goal goal() {
        return world.goal(goalId);
    }

    private List<String> openItems() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN'", String.class, goalId);
    }

    private List<String> decisions() {
        return jdbc.queryForList("select concat(step, ' ', decision) from review_opinion where goal_id = ? order by id", String.class, goalId);
    }

    private List<String> passed() {
        return history.createHistoricActivityInstanceQuery().processInstanceId(approvalInstance()).list().stream()
                .map(a -> a.getActivityId()).toList();
    }

    private String approvalEnd() {
        return history.createHistoricActivityInstanceQuery().processInstanceId(approvalInstance()).activityType("noneEndEvent")
                .singleResult().getActivityId();
    }

    private String approvalInstance() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId))
                .processDefinitionKey(Models.GOAL_APPROVAL).singleResult().getId();
    }
}

@OnH2
class GoalApprovalProcessOnH2Test extends GoalApprovalProcessTest {}

@OnMariaDb
class GoalApprovalProcessOnMariaDbTest extends GoalApprovalProcessTest {}

@OnMySqlDriver
class GoalApprovalProcessOnMySqlDriverTest extends GoalApprovalProcessTest {}
