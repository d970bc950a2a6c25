package org.hengji.involvement;

import org.hengji.goal.Goal;
import org.hengji.organisation.Desk;

/** Lists of work and the process, as far as people brought in touch them. Always in the caller's transaction. */
public interface InvolvedWork {

    /** The goal's open item at the desk is for this person alone; null for whoever holds the desk. */
    void assign(Goal goal, Desk desk, Long userId);
}
