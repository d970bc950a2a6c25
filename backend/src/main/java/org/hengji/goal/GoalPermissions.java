package org.hengji.goal;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** The one place that decides what a person may do with a goal, from where it stands and which desks the person has. */
public final class GoalPermissions {

    private GoalPermissions() {}

    public static Set<GoalAction> permitted(Goal goal, Actor actor) {
        Set<GoalAction> actions = EnumSet.noneOf(GoalAction.class);
        if (goal.step() == null) {
            return actions;
        }
        boolean ownUnit = actor.holds(goal.desks().of(Post.OPERATOR));
        if (goal.step() == GoalStep.DRAFTING) {
            if (ownUnit) {
                actions.addAll(EnumSet.of(GoalAction.EDIT, GoalAction.SUBMIT));
            }
            return actions;
        }
        if (goal.step() == GoalStep.UNIT_LEADER_REVIEW && ownUnit) {
            actions.add(GoalAction.WITHDRAW);
        }
        // Nobody reviews what he submitted, whatever other posts he holds.
        boolean submitter = goal.submittedBy() != null && goal.submittedBy() == actor.userId();
        if (actor.holds(goal.desks().of(goal.step().post())) && !submitter) {
            actions.addAll(EnumSet.of(GoalAction.APPROVE, GoalAction.RETURN));
            if (goal.step().post().finance()) {
                actions.add(GoalAction.REJECT);
            }
        }
        return actions;
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    public static void require(Goal goal, Actor actor, GoalAction action) {
        if (permitted(goal, actor).contains(action)) {
            return;
        }
        if (goal.step() == null || !possibleAt(goal.step(), action)) {
            String where = goal.step() == null ? goal.status().label() : goal.step().label();
            throw Refusal.wrongStep("目标“" + goal.name() + "”目前处于“" + where + "”，不能进行此项操作");
        }
        throw Refusal.forbidden("目标“" + goal.name() + "”目前处于“" + goal.step().label() + "”，由"
                + goal.step().post().label() + "办理，您的岗位不能进行此项操作");
    }

    private static boolean possibleAt(GoalStep step, GoalAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> step == GoalStep.DRAFTING;
            case WITHDRAW -> step == GoalStep.UNIT_LEADER_REVIEW;
            case APPROVE, RETURN -> step != GoalStep.DRAFTING;
            case REJECT -> step.post().finance();
        };
    }
}
