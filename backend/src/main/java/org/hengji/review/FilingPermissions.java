package org.hengji.review;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;

/** The one place that decides what a person may do with a filing, from where it lies and which desks the person has. */
public final class FilingPermissions {

    private static final Set<FilingAction> FILE = Set.of(FilingAction.EDIT, FilingAction.SUBMIT);
    private static final Set<FilingAction> REVIEW = Set.of(FilingAction.APPROVE, FilingAction.RETURN);

    private FilingPermissions() {}

    public static Set<FilingAction> permitted(Filing filing, Actor actor) {
        // Nobody reviews what he drafted, whatever other posts he holds.
        boolean ownDraft = !filing.status().drafting() && filing.wasDraftedBy(actor);
        return filing.liesWith(actor) && !ownDraft ? EnumSet.copyOf(possible(filing)) : EnumSet.noneOf(FilingAction.class);
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    public static void require(Filing filing, Actor actor, FilingAction action) {
        if (permitted(filing, actor).contains(action)) {
            return;
        }
        boolean possible = filing.step() != null && possible(filing).contains(action);
        if (possible && filing.liesWith(actor)) {
            throw Refusal.forbidden("“" + filing.goalName() + "”的" + filing.subject().name() + "由您填报，应由他人审核");
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
