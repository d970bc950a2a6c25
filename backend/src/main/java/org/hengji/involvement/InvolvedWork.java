package org.hengji.involvement;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;

/** Lists of work and the process, as far as people brought in touch them. Always in the caller's transaction. */
public interface InvolvedWork {

    /** The goal's open item at the desk is for this person alone; null for whoever holds the desk. */
    void assign(Goal goal, Desk desk, Long userId);

    /** Puts a question before a person. */
    void ask(Goal goal, Asked asked);

    /** The question leaves the person's list: answered, or no longer of interest when nobody answered. */
    void asked(Goal goal, Asked asked, Actor answeredBy);

    /** Has these people review beside the step. */
    void review(Goal goal, List<Long> ids);

    /** An added review was given; or, with nobody, is no longer asked for. */
    void reviewed(Goal goal, Asked asked, Actor by);

    /** Nobody waits for the added reviewers any more. */
    void dropReviews(Goal goal);

    /** The step waited for its added reviewers: it is passed when they agree, otherwise it goes back to whoever holds it. */
    void goOn(Goal goal, boolean agreed);
}
