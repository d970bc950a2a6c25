package org.hengji.goal;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/**
 * The process that moves a goal through its year. Every call happens in the caller's transaction; where the goal
 * arrives, the process tells the {@link StepListener} of that step before the call returns.
 */
public interface GoalProcess {

    /** Has all that the work does to goals written together: much faster for many, and all of it or nothing. */
    void together(Runnable work);

    /** Begins the year of goals that have just been stored. */
    void start(List<Goal> goals);

    /**
     * Ends the open step.
     *
     * @throws org.hengji.core.refusal.Refusal if someone else has ended it already
     */
    void complete(Goal goal, Step step, Actor actor, Outcome outcome);

    /**
     * Ends a countersigner's task.
     *
     * @param settled no other countersigner's task is needed: those that are open end too
     */
    void sign(Goal goal, Post post, Actor actor, Outcome outcome, boolean settled);

    /** Takes a submitted goal back to drafting. */
    void withdraw(Goal goal, Step step, Actor actor);

    /** An adjustment begins beside the year: a new version is drafted and reviewed. */
    void adjust(Goal goal, AdjustmentKind kind);

    /** The unit gives the adjustment up; its open task ends. */
    void abandonAdjustment(Goal goal);

    /** The unit gives a project up that it was about to add: its year ends before it was granted. */
    void abandonAddition(Goal goal);

    /** The goal's open light response begins beside the year. */
    void respondToLight(Goal goal);

    /** The year's execution is over: a light response that is still open ends without a result. */
    void lapseLightResponse(Goal goal);

    /** The checkpoint that these goals stand waiting for is open: their monitoring begins. */
    void checkpointOpened(List<Goal> goals);
}
