package org.hengji.bulk;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;

/** What a job does to each of its goals. Everything is called in one transaction for each chunk of items. */
interface Deed {

    /** Gets ready for these items, before any goal is locked. */
    void prepare(BulkJob job, List<BulkItem> items);

    /**
     * Locks the goal and looks whether it can be done; writes nothing.
     *
     * @throws org.hengji.core.refusal.Refusal when it cannot
     */
    Goal check(Actor actor, BulkJob job, BulkItem item);

    void carryOut(Actor actor, BulkJob job, BulkItem item, Goal checked);
}
