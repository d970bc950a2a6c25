package org.hengji.evaluation.panel;

import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Step;

/** The process that a key evaluation goes through, beside its goal's year. Every call happens in the caller's transaction. */
public interface KeyEvaluationProcess {

    void start(Goal goal);

    /** Ends the open step. */
    void complete(Goal goal, Step step, Actor actor, Outcome outcome);

    /** Ends the task of this expert alone: he has scored, withdraws because of a tie, or is replaced. */
    void completeFor(long expertUserId, Goal goal, Step step, Actor by, Outcome outcome);

    /** Nothing more is evaluated; open tasks end. */
    void terminate(Goal goal);
}
