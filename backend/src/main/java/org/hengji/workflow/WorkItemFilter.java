package org.hengji.workflow;

import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.platform.web.PageRequest;

/**
 * Which work to list.
 *
 * @param overdueOn items due before this day, null for all
 */
record WorkItemFilter(Box box, long userId, List<Desk> desks, String step, Integer fiscalYear, String text, LocalDate overdueOn,
                      Sort sort, PageRequest page) {

    /** 待办, 已办, 我发起, 督办: what those below have let pass. */
    enum Box { TODO, DONE, STARTED, ESCALATED }

    enum Sort { DUE, AMOUNT, NEWEST }

    static WorkItemFilter all(Box box, Actor actor, LocalDate overdueOn) {
        return new WorkItemFilter(box, actor.userId(), actor.desks(), null, null, null, overdueOn, Sort.DUE, PageRequest.of(1, 1));
    }

    /** Whether the answer is empty whatever the database holds. */
    boolean none() {
        return (box == Box.TODO || box == Box.ESCALATED) && desks.isEmpty();
    }
}
