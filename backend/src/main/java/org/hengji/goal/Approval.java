package org.hengji.goal;

import java.util.List;
import java.util.Optional;
import org.hengji.goal.Countersigner.State;

/**
 * The approval of one version of a goal: its route, who has countersigned, and where a return sent it.
 *
 * @param returnTo where the last return sent it; null when there was none
 * @param resumeAt the step that returned the goal and wants it straight back; null when it goes through all steps
 */
public record Approval(long goalVersionId, Route route, boolean keyProject, GoalStep returnTo, GoalStep resumeAt, List<Countersigner> countersigners) {

    public Approval {
        countersigners = List.copyOf(countersigners);
    }

    /** What follows a step that ended so; empty: the goal is granted. Where it ends in a refusal is not asked. */
    Optional<GoalStep> following(GoalStep from, Outcome outcome) {
        return switch (outcome) {
            case SUBMIT -> Optional.of(resumeAt == null ? route.first() : resumeAt);
            case APPROVE -> resumeAt == null || resumeAt == from ? route.after(from) : Optional.of(resumeAt);
            case RETURN -> Optional.of(returnTo);
            case WITHDRAW -> Optional.of(GoalStep.DRAFTING);
            case REJECT, EXPIRED, ANSWER, RECUSE -> throw new IllegalArgumentException("nothing follows " + outcome + " by itself");
        };
    }

    /** Whether earlier signatures lapse when the goal goes back: the one who returned it wants all steps again, or the signing itself. */
    boolean signedAnewAfterReturn() {
        return resumeAt == null || returnTo == GoalStep.COUNTERSIGN;
    }

    Countersigning countersigning() {
        return new Countersigning(route.mode(), route.threshold(), countersigners.stream().map(Countersigner::state).toList());
    }

    /** Those who are asked now: one at a time, or all at once; whoever has approved is not asked again. */
    List<Countersigner> asked() {
        return countersigners.stream().filter(c -> c.state() != State.APPROVED)
                .limit(route.mode() == CountersignMode.SERIAL ? 1 : Integer.MAX_VALUE).toList();
    }
}
