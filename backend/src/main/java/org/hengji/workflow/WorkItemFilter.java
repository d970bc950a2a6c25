package org.hengji.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Seat;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.PageRequest;

/**
 * Which work to list, and of whom; a null field does not filter.
 *
 * @param unitPath   path of the organisation unit, everything below it included
 * @param amountFrom in 元
 * @param keyProject only key projects (重点项目)
 * @param dueBefore  this day not included
 */
record WorkItemFilter(Box box, long userId, List<Seat> seats, String text, Integer fiscalYear, String step, Subject.Kind subjectKind,
                      String unitPath, String category, BigDecimal amountFrom, BigDecimal amountTo, boolean keyProject,
                      LocalDate dueFrom, LocalDate dueBefore, Findings findings, Sort sort, PageRequest page) {

    /** 待办, 已办, 我发起, 督办: what those below have let pass. */
    enum Box { TODO, DONE, STARTED, ESCALATED }

    /** The worst finding of a goal that nobody has answered or let pass; hints need no answer. */
    enum Findings { ERROR, WARNING, HINT, NONE }

    enum Sort { DUE, AMOUNT, NEWEST }

    WorkItemFilter with(Sort by, PageRequest other) {
        return new WorkItemFilter(box, userId, seats, text, fiscalYear, step, subjectKind, unitPath, category, amountFrom, amountTo, keyProject,
                dueFrom, dueBefore, findings, by, other);
    }

    /** Whether the answer is empty whatever the database holds. */
    boolean none() {
        return (box == Box.TODO || box == Box.ESCALATED) && seats.isEmpty();
    }

    /** Desks at which the person does work. */
    List<Desk> desks() {
        return seats.stream().map(Seat::desk).distinct().toList();
    }
}
