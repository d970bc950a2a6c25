package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengji.goal.GoalStep.BUSINESS_REVIEW;
import static org.hengji.goal.GoalStep.COUNTERSIGN;
import static org.hengji.goal.GoalStep.DRAFTING;
import static org.hengji.goal.GoalStep.PERFORMANCE_REVIEW;
import static org.hengji.goal.GoalStep.SUPERVISOR_REVIEW;
import static org.hengji.goal.GoalStep.UNIT_LEADER_REVIEW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hengji.goal.Countersigner.State;
import org.hengji.goal.Route.ReviewMethod;
import org.hengji.organisation.Post;
import org.junit.jupiter.api.Test;

/** What follows a step on a route, for every step and every place a return can go to. */
class ApprovalTest {

    private static final Route LONG = new Route(List.of(UNIT_LEADER_REVIEW, SUPERVISOR_REVIEW, BUSINESS_REVIEW, COUNTERSIGN, PERFORMANCE_REVIEW),
            List.of(Post.FINANCE_BUSINESS, Post.EXPERT), CountersignMode.PARALLEL, 100, ReviewMethod.POINTS);

    @Test
    void everyStepMayReturnToTheUnitAndToEveryStepBeforeIt() {
        for (GoalStep from : LONG.steps()) {
            List<GoalStep> targets = LONG.returnTargets(from);
            assertThat(targets).startsWith(DRAFTING).hasSize(1 + LONG.steps().indexOf(from)).doesNotContain(from);
        }
    }

    @Test
    void aReturnedGoalComesBackStraightOrThroughAllStepsFromEveryTarget() {
        for (GoalStep from : LONG.steps()) {
            for (GoalStep target : LONG.returnTargets(from)) {
                Outcome resubmitted = target == DRAFTING ? Outcome.SUBMIT : Outcome.APPROVE;
                assertThat(returned(target, from).following(from, Outcome.RETURN)).contains(target);
                assertThat(returned(target, from).following(target, resubmitted)).as(from + " → " + target).contains(from);
                assertThat(walk(returned(target, null), target, resubmitted)).as(from + " → " + target + " → all")
                        .isEqualTo(LONG.steps().subList(LONG.steps().indexOf(target) + 1, LONG.steps().size()));
            }
        }
    }

    private static List<GoalStep> walk(Approval approval, GoalStep from, Outcome first) {
        List<GoalStep> way = new ArrayList<>();
        for (var next = approval.following(from, first); next.isPresent(); next = approval.following(next.get(), Outcome.APPROVE)) {
            way.add(next.get());
        }
        return way;
    }

    @Test
    void signaturesLapseWhereAllStepsAreWantedAgainOrTheSigningItself() {
        assertThat(returned(DRAFTING, COUNTERSIGN).signedAnewAfterReturn()).isFalse();
        assertThat(returned(DRAFTING, null).signedAnewAfterReturn()).isTrue();
        assertThat(returned(COUNTERSIGN, PERFORMANCE_REVIEW).signedAnewAfterReturn()).isTrue();
        assertThat(returned(BUSINESS_REVIEW, PERFORMANCE_REVIEW).signedAnewAfterReturn()).isFalse();
    }

    @Test
    void oneIsAskedAtATimeInTurnAndWhoeverApprovedIsNotAskedAgain() {
        List<Countersigner> signers = List.of(new Countersigner(1, Post.FINANCE_BUSINESS, State.APPROVED, 1L, "甲", null),
                new Countersigner(2, Post.FINANCE_PERFORMANCE, State.RETURNED, 2L, "乙", null), new Countersigner(3, Post.EXPERT, State.PENDING, null, null, null));
        assertThat(asked(CountersignMode.SERIAL, signers)).containsExactly(Post.FINANCE_PERFORMANCE);
        assertThat(asked(CountersignMode.PARALLEL, signers)).containsExactly(Post.FINANCE_PERFORMANCE, Post.EXPERT);
    }

    private static List<Post> asked(CountersignMode mode, List<Countersigner> signers) {
        Route route = new Route(LONG.steps(), signers.stream().map(Countersigner::post).toList(), mode, 100, ReviewMethod.MARKS);
        return new Approval(1, route, true, null, null, signers).asked().stream().map(Countersigner::post).toList();
    }

    @Test
    void anAbsentCountersignerIsLeftOutAndWithTheLastOfThemTheStep() {
        assertThat(LONG.without(EnumSet.of(Post.EXPERT)).countersigners()).containsExactly(Post.FINANCE_BUSINESS);
        Route alone = LONG.without(EnumSet.of(Post.EXPERT, Post.FINANCE_BUSINESS));
        assertThat(alone.steps()).doesNotContain(COUNTERSIGN);
        assertThat(alone.mode()).isNull();
    }

    @Test
    void whatIsNoRouteIsNotTakenForOne() {
        for (Map<String, Object> answer : List.<Map<String, Object>>of(
                Map.of("steps", "", "reviewMethod", "NONE"),
                Map.of("steps", "DRAFTING, BUSINESS_REVIEW", "reviewMethod", "NONE"),
                Map.of("steps", "BUSINESS_REVIEW, BUSINESS_REVIEW", "reviewMethod", "NONE"),
                Map.of("steps", "BUSINESS_REVIEW, COUNTERSIGN", "reviewMethod", "NONE"),
                Map.of("steps", "BUSINESS_REVIEW", "countersignPosts", "EXPERT", "countersignMode", "ANY", "reviewMethod", "NONE"),
                Map.of("steps", "COUNTERSIGN", "countersignPosts", "OPERATOR", "countersignMode", "ANY", "reviewMethod", "NONE"),
                Map.of("steps", "财政审核", "reviewMethod", "NONE"),
                Map.of("steps", "BUSINESS_REVIEW"))) {
            assertThatThrownBy(() -> Route.read(answer)).as(answer.toString()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Approval returned(GoalStep to, GoalStep resumeAt) {
        return new Approval(1, LONG, true, to, resumeAt, List.of());
    }
}
