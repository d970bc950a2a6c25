package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 加签 before, beside and after the holder: who waits for whom, and what a return, a withdrawal or two at the same moment do to it. */
abstract class AddedReviewsTest extends PeopleTestBase {

    @Test
    void theHolderWaitsForThoseBeforeHim() {
        assertThat(add(region.leader(), "BEFORE", region.expert(), region.chief()).ok().get("permittedActions").toString())
                .contains("TRANSFER").doesNotContain("APPROVE");
        assertThat(openSteps()).containsExactlyInAnyOrder("UNIT_LEADER_REVIEW", "ADDED_REVIEW", "ADDED_REVIEW");
        JsonNode turn = as(region.operator()).get(goal).body().get("turn");
        assertThat(turn.get("stepName").asText()).as("not of him who can only wait").isEqualTo("加签审核");
        assertThat(turn.get("people")).extracting(JsonNode::asText).containsExactlyInAnyOrder(region.expert().name(), region.chief().name());
        refused(decide(region.leader(), "APPROVE"), 409, "等待加签人员的意见");
        assertThat(todo(region.expert())).singleElement().satisfies(item -> assertThat(item.get("stepName").asText()).isEqualTo("加签审核"));
        assertThat(answer(region.expert(), false, "数量指标偏低").status()).isEqualTo(204);
        refused(decide(region.leader(), "RETURN"), 409, "等待加签人员的意见");
        assertThat(answer(region.chief(), true, null).status()).isEqualTo(204);
        assertThat(notices(region.leader())).anyMatch(text -> text.contains("加签意见已提齐"));
        assertThat(involvements(region.leader())).extracting(i -> i.get("agrees").asText()).containsExactly("false", "true");
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
    }

    @Test
    void theStepEndsWhenThoseBesideTheHolderHaveSpoken() {
        add(region.leader(), "PARALLEL", region.expert(), region.chief()).ok();
        answer(region.expert(), true, "可行").ok();
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("ADDED_REVIEW");
        assertThat(permitted(region.leader())).containsExactly("URGE");
        assertThat(permitted(region.operator())).containsExactly("URGE");
        refused(as(region.operator()).post(goal + "/withdrawal", version(), Map.of()), 409, "不能进行此项操作");
        answer(region.chief(), true, null).ok();
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
        assertThat(permitted(region.chief())).contains("URGE");
    }

    @Test
    void whoComesAfterTheHolderMustAgreeBeforeTheNextStep() {
        add(region.leader(), "AFTER", region.expert()).ok();
        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");
        assertThat(todo(region.expert())).isEmpty();
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("ADDED_REVIEW");
        refused(answer(region.expert(), false, null), 422, "须写明理由");
        answer(region.expert(), false, "依据不足").ok();

        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("ADDED_REVIEW");
        answer(region.expert(), true, "已补充").ok();
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
        assertThat(trail(region.operator()).stream().filter("ADDED_OPINION"::equals)).hasSize(2);
    }

    @Test
    void aDisagreementBesideTheHolderComesToHimAgainOnceHeHasPassedIt() {
        add(region.leader(), "PARALLEL", region.expert()).ok();
        walk.approve(goal, region.leader());
        answer(region.expert(), false, "依据不足").ok();
        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE", "PARALLEL", "AFTER"})
    void aWithdrawalEndsOpenAddedReviewsAndKeepsWhatWasSaid(String timing) {
        add(region.leader(), "PARALLEL", region.chief()).ok();
        answer(region.chief(), true, "可行").ok();
        add(region.leader(), timing, region.expert()).ok();
        as(region.operator()).post(goal + "/withdrawal", version(), Map.of("reason", "改数")).ok();
        endedAt("DRAFTING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARALLEL", "AFTER"})
    void aReturnByTheHolderEndsThemToo(String timing) {
        add(region.leader(), "PARALLEL", region.chief()).ok();
        answer(region.chief(), true, "可行").ok();
        add(region.leader(), timing, region.expert()).ok();
        decide(region.leader(), "RETURN").ok();
        endedAt("DRAFTING");
        walk.submit(goal).ok();
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
    }

    private void endedAt(String step) {
        assertThat(openSteps()).containsExactly(step);
        assertThat(todo(region.expert())).isEmpty();
        assertThat(jdbc.queryForObject("select open_asks from goal where id = ?", Integer.class, goalId)).isZero();
        assertThat(involvements(region.operator())).extracting(i -> i.get("state").asText()).containsExactly("DONE", "CANCELLED");
        assertThat(involvements(region.operator()).get(0).get("answer").asText()).isEqualTo("可行");
        assertThat(jdbc.queryForObject("select count(*) from ACT_RU_TASK where task_def_key_ = 'addedReview' and proc_inst_id_ in"
                + " (select proc_inst_id_ from ACT_RU_EXECUTION where business_key_ = ?)", Integer.class, Long.toString(goalId))).isZero();
    }

    @Test
    void twoWhoPressAtTheSameMomentBothSucceed() {
        add(region.leader(), "PARALLEL", region.expert(), region.chief()).ok();
        walk.approve(goal, region.leader());
        List<Actor> both = List.of(region.expert(), region.chief());
        both.forEach(this::todo);
        CyclicBarrier together = new CyclicBarrier(2);

        List<Integer> answers = both.stream().map(who -> CompletableFuture.supplyAsync(() -> {
            await(together);
            return answer(who, true, "可行").status();
        })).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsExactly(204, 204);
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
    }

    /** The one who was to come after the holder is no longer there when his turn comes: the desk is told and does not wait for him. */
    @Test
    void whoIsGoneIsReplacedOrHisReviewTakenBack() {
        Actor gone = colleague("张三𠮷", Post.SUPERVISOR);
        add(region.leader(), "AFTER", gone, region.chief()).ok();
        transaction.executeWithoutResult(status -> jdbc.update("update app_user set enabled = 0 where id = ?", gone.userId()));
        walk.approve(goal, region.leader());
        assertThat(notices(region.leader())).anyMatch(text -> text.contains("等待张三𠮷加签审核，但其已不在该岗位或账号已停用"));
        assertThat(openSteps()).containsExactlyInAnyOrder("ADDED_REVIEW", "ADDED_REVIEW");
        assertThat(involvements(region.leader())).extracting(i -> i.get("gone").asBoolean()).containsExactly(true, false);
        assertThat(involvements(region.operator())).extracting(i -> i.get("withdrawable").asBoolean()).containsOnly(false);

        refused(withdraw(region.operator(), gone, null, "换人"), 403, "由单位负责人提出");
        refused(withdraw(region.leader(), gone, region.chief(), "换人"), 422, "尚未答复");
        refused(withdraw(region.leader(), gone, null, " "), 422, "理由");
        withdraw(region.leader(), gone, region.expert(), "张三已调离").ok();
        refused(withdraw(region.leader(), gone, null, "再撤"), 409, "已取消");
        answer(region.expert(), false, "依据不足").ok();
        assertThat(openSteps()).as("the other is still waited for").containsExactly("ADDED_REVIEW");
        withdraw(region.leader(), region.chief(), null, "出差").ok();
        assertThat(todo(region.chief())).isEmpty();
        assertThat(openSteps()).as("it was not agreed to").containsExactly("UNIT_LEADER_REVIEW");

        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("ADDED_REVIEW");
        withdraw(region.leader(), region.expert(), null, "已按意见修改").ok();
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
        assertThat(jdbc.queryForObject("select open_asks from goal where id = ?", Integer.class, goalId)).isZero();
        assertThat(trail(region.operator())).contains("REPLACE_REVIEWER", "WITHDRAW_REVIEWER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE", "PARALLEL", "AFTER"})
    void anAddedReviewIsTakenBackBeforeTheHolderHasDecided(String timing) {
        add(region.leader(), timing, region.expert()).ok();
        withdraw(region.leader(), region.expert(), null, "误加").ok();
        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");
        walk.approve(goal, region.leader());
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
    }

    private Answer withdraw(Actor by, Actor asked, Actor instead, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", reason));
        body.put("to", instead == null ? null : posting(instead));
        long id = jdbc.queryForObject("select max(id) from goal_involvement where goal_id = ? and person_id = ?", Long.class, goalId, asked.userId());
        return as(by).post(goal + "/involvements/" + id + "/withdrawal", body);
    }

    @Test
    void addingAsksForARightfulPersonAndStep() {
        Actor both = colleague("兼任", Post.SUPERVISOR);
        alsoHolds(both, Post.OPERATOR);
        decide(region.leader(), "RETURN").ok();
        as(both).post(goal + "/submission", version(), Map.of()).ok();
        refused(add(region.leader(), "PARALLEL", both), 422, "不相容岗位分离");
        refused(add(region.leader(), "BEFORE", region.operator()), 422, "编制了该目标");
        refused(add(region.supervisor(), "PARALLEL", region.expert()), 403, "由单位负责人办理");
        add(region.leader(), "PARALLEL", region.expert()).ok();
        refused(add(region.leader(), "AFTER", region.expert()), 422, "尚未答复");
        refused(as(region.leader()).post(goal + "/added-reviews", version(), Map.of("to", List.of(posting(region.chief())), "reason", "x")),
                422, "加签方式");
    }

    @Test
    void anAnswerSaysWhatTheKindOfQuestionAsks() {
        add(region.leader(), "PARALLEL", region.expert()).ok();
        consult(region.leader(), region.chief()).ok();
        refused(answer(region.expert(), null, "可行"), 422, "须选择同意或不同意");
        refused(answer(region.chief(), true, "可行"), 422, "只填写意见");
        answer(region.expert(), true, "可行").ok();
        answer(region.chief(), null, "已落实").ok();
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
class AddedReviewsOnH2Test extends AddedReviewsTest {}

@OnMariaDb
class AddedReviewsOnMariaDbTest extends AddedReviewsTest {}
