package org.hengji.goal;

import java.util.List;
import java.util.Optional;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

/** A domain's ear at the process: told when work arrives at one of its steps. The model alone decides where that is. */
public interface StepListener {

    /** The step of that name, if it is this domain's. */
    Optional<Step> step(String name);

    /** Brings the rows in line with the step and says what the work is about. */
    Arrival arrived(long goalId, Step step);

    /** The same for many goals at once, answered in their order. */
    default List<Arrival> arrived(List<Long> goalIds, Step step) {
        return goalIds.stream().map(goalId -> arrived(goalId, step)).toList();
    }

    /**
     * The goal as it now stands, and what the waiting work is about.
     *
     * @param post whose work it is, where the step leaves that open; null otherwise
     */
    record Arrival(Goal goal, Subject subject, Post post) {

        public Arrival(Goal goal, Subject subject) {
            this(goal, subject, null);
        }
    }

    /** The constant of that name in a domain's steps. */
    static Optional<Step> among(Step[] steps, String name) {
        for (Step step : steps) {
            if (step.name().equals(name)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
