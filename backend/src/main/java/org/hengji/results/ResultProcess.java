package org.hengji.results;

import org.hengji.goal.Goal;

/** The process in which a result is used. Every call happens in the caller's transaction. */
public interface ResultProcess {

    /** A key evaluation has been settled before the unit was told of its result: that counts from now on. */
    void followKeyEvaluation(Goal goal);
}
