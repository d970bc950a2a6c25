package org.hengji.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** The one place that decides what a person may do with a goal, from where it stands and which desks the person has. */
public final class GoalPermissions {

    private GoalPermissions() {}

    public static Set<GoalAction> permitted(Goal goal, Actor actor) {
        Set<GoalAction> actions = EnumSet.noneOf(GoalAction.class);
        boolean ownUnit = actor.holds(goal.desks().of(Post.OPERATOR));
        if (goal.step() == null) {
            if (ownUnit && goal.adjustable()) {
                actions.add(GoalAction.ADJUST);
            }
            return actions;
        }
        if (goal.step() == GoalStep.DRAFTING) {
            if (ownUnit) {
                actions.add(GoalAction.SUBMIT);
                if (goal.adjustment() != AdjustmentKind.CANCEL) {
                    actions.add(GoalAction.EDIT);
                }
                if (goal.adjustment() != null || goal.beingAdded()) {
                    actions.add(GoalAction.ABANDON_ADJUSTMENT);
                }
            }
            return actions;
        }
        if (goal.undecided() && ownUnit) {
            actions.add(GoalAction.WITHDRAW);
        }
        // Nobody reviews what he submitted, whatever other posts he holds.
        boolean submitter = goal.submittedBy() != null && goal.submittedBy() == actor.userId();
        boolean consents = goal.step() == GoalStep.UNIT_CONSENT;
        if (actingPost(goal, actor).isPresent() && (consents || !submitter)) {
            actions.addAll(EnumSet.of(GoalAction.APPROVE, GoalAction.RETURN));
            if (mayComplete(goal)) {
                actions.add(GoalAction.COMPLETE);
            }
            if (mayReject(goal.step())) {
                actions.add(GoalAction.REJECT);
            }
        }
        return actions;
    }

    /** The post in which the person may do the present step: its desk, or one of those that are asked to countersign. */
    public static Optional<Post> actingPost(Goal goal, Actor actor) {
        return awaited(goal).stream().filter(post -> actor.holds(goal.desks().of(post))).findFirst();
    }

    /** Whose turn it is. */
    private static List<Post> awaited(Goal goal) {
        return goal.step() == GoalStep.COUNTERSIGN ? goal.signingPosts() : List.of(goal.step().post());
    }

    /** A countersigner alone does not end a goal. */
    private static boolean mayReject(GoalStep step) {
        return step.post() != null && step.post().finance();
    }

    /** Where one desk above the unit reviews: countersigners act at the same time, and each on his own. */
    static boolean mayComplete(GoalStep step) {
        return step == GoalStep.SUPERVISOR_REVIEW || step == GoalStep.BUSINESS_REVIEW || step == GoalStep.PERFORMANCE_REVIEW;
    }

    /** What is given up has nothing to complete. */
    private static boolean mayComplete(Goal goal) {
        return mayComplete(goal.step()) && goal.adjustment() != AdjustmentKind.CANCEL;
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    public static void require(Goal goal, Actor actor, GoalAction action) {
        if (permitted(goal, actor).contains(action)) {
            return;
        }
        if (goal.adjustable() && action == GoalAction.ADJUST) {
            throw Refusal.forbidden("目标“" + goal.name() + "”由" + Post.OPERATOR.label() + "提出调整，您的岗位不能进行此项操作");
        }
        if (goal.step() == null || !possible(goal, action)) {
            String where = goal.step() == null ? goal.status().label() : goal.step().label();
            throw Refusal.wrongStep("目标“" + goal.name() + "”目前处于“" + where + "”，不能进行此项操作");
        }
        throw Refusal.forbidden("目标“" + goal.name() + "”目前处于“" + goal.step().label() + "”，由"
                + awaited(goal).stream().map(Post::label).collect(Collectors.joining("、")) + "办理，您的岗位不能进行此项操作");
    }

    private static boolean possible(Goal goal, GoalAction action) {
        return switch (action) {
            case EDIT -> goal.step() == GoalStep.DRAFTING && goal.adjustment() != AdjustmentKind.CANCEL;
            case SUBMIT -> goal.step() == GoalStep.DRAFTING;
            case ADJUST -> false;
            case ABANDON_ADJUSTMENT -> goal.step() == GoalStep.DRAFTING && (goal.adjustment() != null || goal.beingAdded());
            case WITHDRAW -> goal.undecided();
            case APPROVE, RETURN -> goal.step() != GoalStep.DRAFTING;
            case REJECT -> mayReject(goal.step());
            case COMPLETE -> mayComplete(goal);
        };
    }
}
