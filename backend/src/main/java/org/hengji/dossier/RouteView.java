package org.hengji.dossier;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.Approval;
import org.hengji.goal.CountersignMode;
import org.hengji.goal.Countersigner;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Route.ReviewMethod;
import org.hengji.organisation.Post;

/**
 * The route of this goal's approval and how far it has come.
 *
 * @param countersignMode      null when nobody countersigns
 * @param countersignThreshold percent of the countersigners who must approve, where they vote
 */
record RouteView(boolean keyProject, ReviewMethod reviewMethod, @Nullable CountersignMode countersignMode,
                 @Nullable String countersignModeName, @Nullable Integer countersignThreshold, List<RouteStep> steps) {

    enum StepState { DONE, CURRENT, STOPPED, TODO }

    /** @param countersigners empty but for the step at which they sign */
    record RouteStep(GoalStep step, String stepName, @Nullable String postName, StepState state, List<CountersignerView> countersigners) {}

    /** @param awaited this countersigner is asked now */
    record CountersignerView(Post post, String postName, Countersigner.State state, String stateName, boolean awaited, @Nullable String by,
                             @Nullable Instant at) {}

    /** A step that the holder may send the goal back to. */
    record ReturnTarget(GoalStep step, String stepName) {}

    /** A way in which a returned goal may come back; the first of them unless the reviewer says otherwise. */
    record ResubmissionChoice(Resubmission mode, String name) {}

    /**
     * @param stoppedAt the step at which the goal was refused, null if it was not
     * @param standing  the step of the route at which it stands, null outside the approval
     */
    static RouteView of(Goal goal, Approval approval, @Nullable GoalStep stoppedAt, @Nullable GoalStep standing) {
        var route = approval.route();
        List<RouteStep> steps = route.steps().stream().map(step -> new RouteStep(step, step.label(),
                step.post() == null ? null : step.post().label(), state(goal, approval, stoppedAt == null ? standing : stoppedAt, step),
                step == GoalStep.COUNTERSIGN ? approval.countersigners().stream().map(c -> countersigner(goal, c)).toList() : List.of())).toList();
        return new RouteView(approval.keyProject(), route.reviewMethod(), route.mode(), route.mode() == null ? null : route.mode().label(),
                route.mode() == CountersignMode.VOTE ? route.threshold() : null, steps);
    }

    private static CountersignerView countersigner(Goal goal, Countersigner c) {
        return new CountersignerView(c.post(), c.post().label(), c.state(), c.state().label(), goal.signingPosts().contains(c.post()),
                c.signedName(), c.signedAt());
    }

    private static StepState state(Goal goal, Approval approval, GoalStep at, GoalStep step) {
        List<GoalStep> steps = approval.route().steps();
        if (at == null) {
            return StepState.DONE;
        }
        if (step == at) {
            return goal.status() == GoalStatus.REJECTED ? StepState.STOPPED : StepState.CURRENT;
        }
        // What lies before the step that wants the goal straight back is not gone through again.
        int done = approval.resumeAt() == null ? steps.indexOf(at) : steps.indexOf(approval.resumeAt());
        return steps.indexOf(step) < done ? StepState.DONE : StepState.TODO;
    }
}
