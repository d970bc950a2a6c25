package org.hengji.review;

import java.util.List;
import java.util.Optional;
import org.hengji.goal.Hand;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Seat;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

/** What goes from desk to desk about a goal, and remembers who has written or approved it. */
public interface Handled {

    Subject subject();

    /** The step at which it lies; null when its life is over. */
    Step step();

    /** Where that is; null when its life is over. */
    Desk desk();

    int roundNo();

    /** Who has written or approved it, and in which post. */
    List<Hand> hands();

    /** Where the person sits who may review it now; see {@link Separation}. */
    default Optional<Seat> reviewSeat(Actor actor, Separation separation) {
        return desk() == null ? Optional.empty() : separation.seat(hands(), actor, desk());
    }
}
