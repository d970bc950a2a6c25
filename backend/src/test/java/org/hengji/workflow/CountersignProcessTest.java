package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.hengji.core.rulepack.Grade;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.review.GoalReview;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** 会签 of a key project over HTTP: unit, department, then business office, performance office and expert, then the performance office. */
abstract class CountersignProcessTest {

    @Autowired World world;
    @Autowired GoalReview review;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    final Map<String, Api> people = new HashMap<>();
    Region region;
    long goalId;

    @BeforeEach
    void keyProjectBeforeTheCountersigners() {
        region = world.newRegion();
        goalId = world.newKeyProject(region).id();
        submit();
        approve(region.leader());
        approve(region.supervisor());
    }

    @Test
    void everyoneSignsAndThePerformanceOfficeGrants() {
        assertThat(openPosts()).containsExactlyInAnyOrder("FINANCE_BUSINESS", "FINANCE_PERFORMANCE", "EXPERT");
        approve(region.expert());
        JsonNode view = as(region.operator()).get(path()).ok();
        assertThat(view.get("turn").get("postName").asText()).isEqualTo("财政业务科室、财政绩效科");
        JsonNode step = view.get("route").get("steps").get(2);
        assertThat(step.get("stepName").asText()).isEqualTo("会签");
        assertThat(step.get("countersigners")).extracting(c -> c.get("post").asText() + " " + c.get("state").asText() + " " + c.get("awaited").asBoolean())
                .containsExactly("FINANCE_BUSINESS PENDING true", "FINANCE_PERFORMANCE PENDING true", "EXPERT APPROVED false");
        assertThat(view.get("track")).extracting(t -> t.get("label").asText()).contains("会签 1/3").doesNotContain("业务");
        approve(region.business());
        approve(region.performance());
        assertThat(goal().step()).isEqualTo(GoalStep.PERFORMANCE_REVIEW);
        approve(region.performance());

        assertThat(goal().status()).isEqualTo(GoalStatus.APPROVED);
        assertThat(jdbc.queryForList("select post from review_opinion where goal_id = ? order by id", String.class, goalId))
                .containsExactly("LEADER", "SUPERVISOR", "EXPERT", "FINANCE_BUSINESS", "FINANCE_PERFORMANCE", "FINANCE_PERFORMANCE");
    }

    @Test
    void countersignersWhoPressAtTheSameMomentAllSucceed() {
        List<Actor> signers = List.of(region.business(), region.performance(), region.expert());
        signers.forEach(this::as);
        signers.forEach(signer -> review.rate(signer, goalId, Grade.EXCELLENT));
        int seen = goal().version();
        CyclicBarrier together = new CyclicBarrier(signers.size());
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (Actor signer : signers) {
            answers.add(CompletableFuture.supplyAsync(() -> {
                await(together);
                return as(signer).post(path() + "/decisions", seen, Map.of("decision", "APPROVE", "opinion", "同意")).status();
            }));
        }
        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsOnly(200);
        assertThat(goal().step()).isEqualTo(GoalStep.PERFORMANCE_REVIEW);
        assertThat(openPosts()).containsExactly("FINANCE_PERFORMANCE");
    }

    @Test
    void twoAtOneDeskAreOneSignatureAndTheSecondIsToldByWhom() {
        int seen = goal().version();
        approve(region.business());
        Answer second = as(region.business()).post(path() + "/decisions", seen, Map.of("decision", "APPROVE"));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.body().get("detail").asText()).contains(region.business().name()).contains("财政业务科室").contains("同意").containsPattern("\\d+月\\d+日 \\d\\d:\\d\\d");
        assertThat(jdbc.queryForObject("select count(*) from review_opinion where goal_id = ? and post = 'FINANCE_BUSINESS'", Long.class, goalId)).isOne();
    }

    /** Who has signed before the return × where it goes × how it comes back. */
    @ParameterizedTest
    @CsvSource({
        "0, DRAFTING, STRAIGHT", "0, DRAFTING, ALL", "0, UNIT_LEADER_REVIEW, STRAIGHT", "0, SUPERVISOR_REVIEW, ALL",
        "1, DRAFTING, STRAIGHT", "1, DRAFTING, ALL", "1, UNIT_LEADER_REVIEW, ALL", "1, SUPERVISOR_REVIEW, STRAIGHT",
        "2, DRAFTING, STRAIGHT", "2, DRAFTING, ALL", "2, UNIT_LEADER_REVIEW, STRAIGHT", "2, SUPERVISOR_REVIEW, ALL"
    })
    void aReturnEndsTheCountersigningAndKeepsWhatTheOthersSaid(int signedBefore, String target, String resubmission) {
        List<Actor> before = List.of(region.business(), region.performance()).subList(0, signedBefore);
        before.forEach(this::approve);
        decide(region.expert(), Map.of("decision", "RETURN", "opinion", "测算依据不足", "returnTo", target, "resubmission", resubmission)).ok();

        assertThat(goal().step()).isEqualTo(GoalStep.valueOf(target));
        assertThat(jdbc.queryForList("select state from work_item where goal_id = ? and step = 'COUNTERSIGN' order by id", String.class, goalId))
                .filteredOn("CANCELLED"::equals).hasSize(2 - signedBefore);
        assertThat(jdbc.queryForObject("select count(*) from review_opinion where goal_id = ? and step = 'COUNTERSIGN'", Integer.class, goalId))
                .as("opinions stay").isEqualTo(signedBefore + 1);

        comeBack(GoalStep.valueOf(target), resubmission);
        List<String> asked = new ArrayList<>(List.of("FINANCE_BUSINESS", "FINANCE_PERFORMANCE", "EXPERT"));
        if (resubmission.equals("STRAIGHT")) {
            asked.removeAll(List.of("FINANCE_BUSINESS", "FINANCE_PERFORMANCE").subList(0, signedBefore));
        }
        assertThat(goal().step()).isEqualTo(GoalStep.COUNTERSIGN);
        assertThat(openPosts()).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** Every step after the countersigning × every target. */
    @ParameterizedTest
    @CsvSource({"DRAFTING, STRAIGHT", "DRAFTING, ALL", "UNIT_LEADER_REVIEW, STRAIGHT", "UNIT_LEADER_REVIEW, ALL",
        "SUPERVISOR_REVIEW, STRAIGHT", "SUPERVISOR_REVIEW, ALL", "COUNTERSIGN, STRAIGHT", "COUNTERSIGN, ALL"})
    void returnedAfterTheCountersigning(String target, String resubmission) {
        List.of(region.business(), region.expert(), region.performance()).forEach(this::approve);
        decide(region.performance(), Map.of("decision", "RETURN", "opinion", "请复核", "returnTo", target, "resubmission", resubmission)).ok();
        assertThat(goal().step()).isEqualTo(GoalStep.valueOf(target));
        if (target.equals("COUNTERSIGN")) {
            assertThat(openPosts()).as("all sign again").hasSize(3);
            return;
        }
        comeBack(GoalStep.valueOf(target), resubmission);
        assertThat(goal().step()).isEqualTo(resubmission.equals("STRAIGHT") ? GoalStep.PERFORMANCE_REVIEW : GoalStep.COUNTERSIGN);
        assertThat(openPosts()).hasSize(resubmission.equals("STRAIGHT") ? 1 : 3);
    }

    @Test
    void anExpertSeesTheGoalThatCameToHisDeskAndNoOther() {
        long other = world.newGoal(region).id();
        Api expert = as(region.expert());
        assertThat(expert.get(path()).permittedActions()).contains("APPROVE", "RETURN");
        assertThat(expert.get("/api/goals/" + other).status()).isEqualTo(404);
        assertThat(expert.get("/api/work-items?box=todo").ok().get("total").asInt()).isOne();
        assertThat(expert.get("/api/goals").ok().get("total").asInt()).isZero();
    }

    @Test
    void aPostWithNobodyAtItsDeskIsLeftOutAndTheTrailSaysSo() {
        transaction.executeWithoutResult(status -> jdbc.update("update app_user set enabled = 0 where id = ?", region.expert().userId()));
        goalId = world.newKeyProject(region).id();
        submit();
        approve(region.leader());
        approve(region.supervisor());

        assertThat(openPosts()).containsExactlyInAnyOrder("FINANCE_BUSINESS", "FINANCE_PERFORMANCE");
        assertThat(as(region.operator()).get(path() + "/timeline").ok().get("items")).extracting(e -> e.get("opinion").asText())
                .contains("评审专家没有在岗人员，未列入会签");
    }

    @Test
    void whereAReturnGoesIsCheckedFieldByField() {
        assertThat(decide(region.expert(), Map.of("decision", "RETURN", "opinion", "x", "returnTo", "PERFORMANCE_REVIEW")).pointers()).containsExactly("/returnTo");
        assertThat(decide(region.expert(), Map.of("decision", "APPROVE", "returnTo", "DRAFTING")).pointers()).containsExactly("/returnTo");
        assertThat(decide(region.expert(), Map.of("decision", "APPROVE", "resubmission", "ALL")).pointers()).containsExactly("/resubmission");
        assertThat(decide(region.expert(), Map.of("decision", "REJECT", "opinion", "不同意")).status()).isEqualTo(409);
        assertThat(openPosts()).hasSize(3);
    }

    @Test
    void takenBackByTheUnitOnlyUntilSomebodyHasSigned() {
        decide(region.expert(), Map.of("decision", "RETURN", "opinion", "补充", "resubmission", "STRAIGHT")).ok();
        submit();
        assertThat(openPosts()).hasSize(3);
        withdraw().ok();
        assertThat(goal().step()).isEqualTo(GoalStep.DRAFTING);
        assertThat(openPosts()).containsExactly("OPERATOR");
        submit();
        assertThat(goal().step()).as("still straight to who returned it").isEqualTo(GoalStep.COUNTERSIGN);
        approve(region.business());
        assertThat(withdraw().status()).isEqualTo(409);
    }

    @Test
    void theReviewerSeesWhatHasChangedSinceTheLastReview() {
        assertThat(as(region.expert()).get(path() + "/changes").ok().get("items")).isEmpty();
        decide(region.expert(), Map.of("decision", "RETURN", "opinion", "补充")).ok();
        JsonNode goal = as(region.operator()).get(path()).ok();
        List<Map<String, Object>> indicators = new ArrayList<>();
        goal.get("indicators").forEach(i -> indicators.add(Map.of("id", i.get("id").asLong(), "level1", i.get("level1").asText(), "level3", i.get("level3").asText(),
                "target", i.get("level3").asText().equals("发放人数") ? "≥320人" : i.get("target").get("printed").asText())));
        List<Map<String, Object>> objectives = new ArrayList<>();
        goal.get("objectives").forEach(o -> objectives.add(Map.of("id", o.get("id").asLong(), "kind", o.get("kind").asText(), "text", o.get("text").asText())));
        as(region.operator()).put(path(), goal.get("version").asInt(), Map.of("objectives", objectives, "indicators", indicators)).ok();
        world.settle(region);
        submit();

        JsonNode changes = as(region.performance()).get(path() + "/changes?since=lastReview").ok();
        assertThat(changes.get("round").asInt()).isOne();
        assertThat(changes.get("items")).singleElement().satisfies(c -> assertThat(c.get("line").asText() + " " + c.get("fields").get(0).get("before").asText() + " → "
                + c.get("fields").get(0).get("after").asText()).isEqualTo("发放人数 ≥300人 → ≥320人"));
        assertThat(as(region.performance()).get(path() + "/changes?round=2").ok().get("items")).isEmpty();
        assertThat(as(region.performance()).get(path() + "/changes?round=7").status()).isEqualTo(404);
    }

    /** Through the steps that the goal takes until it is before the countersigners, or the one who returned it. */
    private void comeBack(GoalStep from, String resubmission) {
        if (from == GoalStep.DRAFTING) {
            submit();
        } else {
            approve(from == GoalStep.UNIT_LEADER_REVIEW ? region.leader() : region.supervisor());
        }
        while (goal().step() == GoalStep.UNIT_LEADER_REVIEW || goal().step() == GoalStep.SUPERVISOR_REVIEW) {
            assertThat(resubmission).isEqualTo("ALL");
            approve(goal().step() == GoalStep.UNIT_LEADER_REVIEW ? region.leader() : region.supervisor());
        }
    }

    private void submit() {
        as(region.operator()).post(path() + "/submission", goal().version(), Map.of()).ok();
    }

    private Answer withdraw() {
        return as(region.operator()).post(path() + "/withdrawal", goal().version(), Map.of("reason", "金额有误"));
    }

    /** With a full review form, which a key project asks for. */
    private void approve(Actor who) {
        review.rate(who, goalId, Grade.EXCELLENT);
        decide(who, Map.of("decision", "APPROVE", "opinion", "同意𠮷")).ok();
    }

    private Answer decide(Actor who, Map<String, ?> decision) {
        return as(who).post(path() + "/decisions", goal().version(), decision);
    }

    private Api as(Actor who) {
        return people.computeIfAbsent(who.username(), name -> Api.signedIn("http://localhost:" + port, name, Region.PASSWORD));
    }

    private List<String> openPosts() {
        return jdbc.queryForList("select post from work_item where goal_id = ? and state = 'OPEN'", String.class, goalId);
    }

    private Goal goal() {
        return world.goal(goalId);
    }

    private String path() {
        return "/api/goals/" + goalId;
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

@OnH2
class CountersignProcessOnH2Test extends CountersignProcessTest {}

@OnMariaDb
class CountersignProcessOnMariaDbTest extends CountersignProcessTest {}
