package org.hengji.treatment;

import org.hengji.goal.Goal;

/** The process in which an exception is approved. Every call happens in the caller's transaction. */
public interface OverrideProcess {

    /** An exception has been asked for. */
    void start(Goal goal);

    /** It is no longer asked for; the open task ends. */
    void withdraw(Goal goal);
}
