package org.hengji.review;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do with a filing, from where it lies and which desks the person has. */
@Component
public class FilingPermissions {

    private static final Set<FilingAction> FILE = Set.of(FilingAction.EDIT, FilingAction.SUBMIT);
    private static final Set<FilingAction> REVIEW = Set.of(FilingAction.APPROVE, FilingAction.RETURN);

    private final Separation separation;

    FilingPermissions(Separation separation) {
        this.separation = separation;
    }

    public Set<FilingAction> permitted(Filing filing, Actor actor) {
        boolean his = filing.status().drafting() ? filing.liesWith(actor) : filing.reviewSeat(actor, separation).isPresent();
        return his ? EnumSet.copyOf(possible(filing)) : EnumSet.noneOf(FilingAction.class);
    }

    /** Where it stands after a command, and what the person may do next. */
    public FilingState state(Filing filing, Actor actor) {
        return FilingState.of(filing, permitted(filing, actor));
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    public void require(Filing filing, Actor actor, FilingAction action) {
        if (permitted(filing, actor).contains(action)) {
            return;
        }
        boolean possible = filing.step() != null && possible(filing).contains(action);
        if (possible && filing.liesWith(actor)) {
            throw Separation.refusal("“" + filing.goalName() + "”的" + filing.subject().name());
        }
        throw filing.refusal(possible);
    }

    private static Set<FilingAction> possible(Filing filing) {
        if (filing.status() == FilingStatus.RECHECK) {
            return Set.of(FilingAction.RECHECK);
        }
        return filing.status().drafting() ? FILE : REVIEW;
    }
}
