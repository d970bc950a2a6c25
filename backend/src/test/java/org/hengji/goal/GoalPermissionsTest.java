package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengji.organisation.Post.EXPERT;
import static org.hengji.organisation.Post.FINANCE_BUSINESS;
import static org.hengji.organisation.Post.FINANCE_PERFORMANCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step × action × role: what is permitted, what is refused, and with which refusal. */
class GoalPermissionsTest {

    private static final long UNIT = 3;
    private static final long DEPARTMENT = 2;
    private static final long REGION = 1;

    /** BRING stands for TRANSFER CONSULT COPY. Right after 送审 the unit may still take it back; U marks that. Steps: where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING           |   | OPERATOR=EDIT SUBMIT
            UNIT_LEADER_REVIEW | U | OPERATOR=WITHDRAW URGE; LEADER=APPROVE RETURN BRING ADD_REVIEWER
            UNIT_LEADER_REVIEW |   | OPERATOR=URGE; LEADER=APPROVE RETURN BRING ADD_REVIEWER
            SUPERVISOR_REVIEW  | U | OPERATOR=WITHDRAW URGE; SUPERVISOR=APPROVE RETURN COMPLETE BRING ADD_REVIEWER
            SUPERVISOR_REVIEW  |   | OPERATOR=URGE; SUPERVISOR=APPROVE RETURN COMPLETE BRING ADD_REVIEWER
            BUSINESS_REVIEW    | U | OPERATOR=WITHDRAW URGE; FINANCE_BUSINESS=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            BUSINESS_REVIEW    |   | OPERATOR=URGE; FINANCE_BUSINESS=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            COUNTERSIGN        | U | OPERATOR=WITHDRAW URGE; FINANCE_BUSINESS=APPROVE RETURN BRING; EXPERT=APPROVE RETURN BRING
            COUNTERSIGN        |   | OPERATOR=URGE; FINANCE_BUSINESS=APPROVE RETURN BRING; EXPERT=APPROVE RETURN BRING
            PERFORMANCE_REVIEW | U | OPERATOR=WITHDRAW URGE; FINANCE_PERFORMANCE=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            PERFORMANCE_REVIEW |   | OPERATOR=URGE; FINANCE_PERFORMANCE=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            UNIT_CONSENT       |   | OPERATOR=APPROVE RETURN BRING
            """)
    void everyStepPermitsThis(GoalStep step, String undecided, String permitted) {
        Goal goal = at(step, undecided != null, List.of(FINANCE_BUSINESS, EXPERT));
        // Whoever has worked on it may urge, wherever it is.
        Set<GoalAction> possible = EnumSet.of(GoalAction.URGE);
        Arrays.stream(Post.values()).forEach(post -> possible.addAll(expected(permitted, post)));
        for (Post post : Post.values()) {
            Actor actor = actor(100, post, scope(post));
            Actor elsewhere = actor(101, post, scope(post) + 50);
            assertThat(GoalPermissions.permitted(goal, actor)).as(step + " " + post).isEqualTo(expected(permitted, post));
            assertThat(GoalPermissions.permitted(goal, elsewhere)).as(step + " " + post + " elsewhere").isEmpty();
            for (GoalAction action : GoalAction.values()) {
                if (expected(permitted, post).contains(action)) {
                    GoalPermissions.require(goal, actor, action);
                } else {
                    assertThatThrownBy(() -> GoalPermissions.require(goal, actor, action)).as(step + " " + post + " " + action)
                            .isInstanceOfSatisfying(Refusal.class, r -> {
                                assertThat(r.kind()).isEqualTo(possible.contains(action) ? Refusal.Kind.FORBIDDEN : Refusal.Kind.WRONG_STEP);
                                assertThat(r).hasMessageContaining(step.label());
                            });
                }
            }
        }
    }

    @Test
    void nobodyReviewsWhatHeSubmittedWhateverOtherPostsHeHolds() {
        Goal goal = at(GoalStep.UNIT_LEADER_REVIEW, true, List.of());
        Actor both = new Actor(9, "u", "兼任", List.of(holding(Post.OPERATOR, UNIT), holding(Post.LEADER, UNIT)));
        assertThat(GoalPermissions.permitted(goal, both)).containsExactly(GoalAction.WITHDRAW, GoalAction.URGE);
    }

    @Test
    void whoSubmittedTheGoalMaySayWhetherTheUnitAgreesToItsCompletion() {
        assertThat(GoalPermissions.permitted(at(GoalStep.UNIT_CONSENT, false, List.of()), actor(9, Post.OPERATOR, UNIT)))
                .contains(GoalAction.APPROVE, GoalAction.RETURN);
    }

    @Test
    void whoeverIsAskedTwiceSignsForOnePostAfterTheOther() {
        Actor both = new Actor(100, "u", "兼任", List.of(holding(FINANCE_BUSINESS, REGION), holding(FINANCE_PERFORMANCE, REGION)));
        assertThat(GoalPermissions.actingPost(at(GoalStep.COUNTERSIGN, false, List.of(FINANCE_BUSINESS, FINANCE_PERFORMANCE)), both)).contains(FINANCE_BUSINESS);
        assertThat(GoalPermissions.actingPost(at(GoalStep.COUNTERSIGN, false, List.of(FINANCE_PERFORMANCE)), both)).contains(FINANCE_PERFORMANCE);
        assertThat(GoalPermissions.actingPost(at(GoalStep.COUNTERSIGN, false, List.of(EXPERT)), both)).isEmpty();
    }

    @Test
    void outsideTheApprovalTheUnitAloneMayAdjustWhatWasGranted() {
        Goal goal = at(GoalStep.PERFORMANCE_REVIEW, false, List.of());
        goal.grant();
        for (Post post : Post.values()) {
            assertThat(GoalPermissions.permitted(goal, actor(100, post, scope(post)))).isEqualTo(expected("OPERATOR=ADJUST", post));
        }
        goal.enter(GoalStatus.SELF_EVALUATION);
        for (Post post : Post.values()) {
            assertThat(GoalPermissions.permitted(goal, actor(100, post, scope(post)))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADJUST | OPERATOR=EDIT SUBMIT ABANDON_ADJUSTMENT | OPERATOR=URGE; FINANCE_PERFORMANCE=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            CANCEL | OPERATOR=SUBMIT ABANDON_ADJUSTMENT      | OPERATOR=URGE; FINANCE_PERFORMANCE=APPROVE RETURN REJECT BRING ADD_REVIEWER
            ADD    | OPERATOR=EDIT SUBMIT ABANDON_ADJUSTMENT | OPERATOR=URGE; FINANCE_PERFORMANCE=APPROVE RETURN REJECT COMPLETE BRING ADD_REVIEWER
            """)
    void anAdjustmentIsDraftedOrGivenUpByTheUnitAndReviewedLikeAnyGoal(AdjustmentKind kind, String drafting, String reviewed) {
        Goal goal = Goal.addition(new NewGoal(GoalKind.PROJECT, 1, 2023, new Desks(UNIT, DEPARTMENT, REGION), "/1/2/3/", null, null, "高龄补贴", null,
                null, BigDecimal.TEN, "henan-2023", new GoalContent(List.of(), List.of())));
        goal.arriveAt(GoalStep.DRAFTING);
        if (kind != AdjustmentKind.ADD) {
            goal = at(GoalStep.PERFORMANCE_REVIEW, false, List.of());
            goal.grant();
            goal.adjust(kind, 2, 2);
            goal.arriveAt(GoalStep.DRAFTING);
        }
        for (Post post : Post.values()) {
            assertThat(GoalPermissions.permitted(goal, actor(100, post, scope(post)))).as(post.name()).isEqualTo(expected(drafting, post));
        }
        goal.submit(9, Instant.EPOCH);
        goal.arriveAt(GoalStep.UNIT_LEADER_REVIEW);
        goal.arriveAt(GoalStep.PERFORMANCE_REVIEW);
        for (Post post : Post.values()) {
            assertThat(GoalPermissions.permitted(goal, actor(100, post, scope(post)))).as(post.name()).isEqualTo(expected(reviewed, post));
        }
    }

    private static Set<GoalAction> expected(String permitted, Post post) {
        return Arrays.stream(permitted.replace("BRING", "TRANSFER CONSULT COPY").split("; ")).filter(p -> p.startsWith(post.name() + "=")).flatMap(p -> Arrays.stream(p.substring(p.indexOf('=') + 1).split(" ")))
                .map(GoalAction::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(GoalAction.class)));
    }

    /** A goal that user 9 submitted. */
    private static Goal at(GoalStep step, boolean undecided, List<Post> signing) {
        Goal goal = Goal.draft(new NewGoal(GoalKind.PROJECT, 1, 2023, new Desks(UNIT, DEPARTMENT, REGION), "/1/2/3/", null, null, "高龄补贴", null, null,
                BigDecimal.TEN, "henan-2023", new GoalContent(List.of(), List.of())));
        goal.arriveAt(GoalStep.DRAFTING);
        if (step == GoalStep.DRAFTING) {
            return goal;
        }
        goal.submit(9, Instant.EPOCH);
        if (!undecided) {
            goal.arriveAt(step == GoalStep.SUPERVISOR_REVIEW ? GoalStep.UNIT_LEADER_REVIEW : GoalStep.SUPERVISOR_REVIEW);
        }
        goal.awaitSignatures(signing);
        goal.arriveAt(step);
        return goal;
    }

    private static long scope(Post post) {
        return switch (post) {
            case OPERATOR, LEADER -> UNIT;
            case SUPERVISOR -> DEPARTMENT;
            default -> REGION;
        };
    }

    private static Actor actor(long id, Post post, long scope) {
        return new Actor(id, "u" + id, "某人", List.of(holding(post, scope)));
    }

    private static Actor.Holding holding(Post post, long scope) {
        return new Actor.Holding(post, scope, "机构", scope, "机构", "/" + scope + "/", REGION);
    }
}
