package org.hengji.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.WorkItemFilter.Box;
import org.hengji.workflow.WorkItemFilter.Findings;
import org.hengji.workflow.WorkItemFilter.Sort;

/**
 * What a page asks a list of work for; whatever is left out does not filter.
 *
 * @param box         todo, done, started, escalated; todo when left out
 * @param q           part of the name of the goal or the unit, or the beginning of the project's code
 * @param unit        an organisation unit: its own work and that of everything below it
 * @param amountFrom  in 元, this amount included
 * @param amountTo    in 元, this amount included
 * @param dueFrom     this day included
 * @param dueTo       this day included
 * @param overdue     only what should have been done before today
 * @param findings    the worst finding of the pre-review that nobody has answered: error, warning, hint, none
 * @param sort        due, amount (the largest first), newest
 */
public record WorkItemQuery(String box, String q, Integer fiscalYear, String step, String subjectKind, Long unit, String category,
                            BigDecimal amountFrom, BigDecimal amountTo, Boolean keyProject, LocalDate dueFrom, LocalDate dueTo,
                            Boolean overdue, String findings, String sort) {

    static WorkItemQuery of(Box box) {
        return new WorkItemQuery(box.name(), null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    WorkItemQuery onlyOverdue() {
        return new WorkItemQuery(box, q, fiscalYear, step, subjectKind, unit, category, amountFrom, amountTo, keyProject, dueFrom, dueTo,
                true, findings, sort);
    }

    /** The same, of goals that lie with the person. */
    WorkItemQuery toReview() {
        return new WorkItemQuery(Box.TODO.name(), q, fiscalYear, step, Subject.Kind.GOAL.name(), unit, category, amountFrom, amountTo, keyProject,
                dueFrom, dueTo, overdue, findings, sort);
    }

    /**
     * @param unitPath path of the unit that is asked for, null when none is
     * @throws Refusal for a word that is none of those above
     */
    WorkItemFilter filter(Actor actor, LocalDate today, String unitPath, PageRequest page) {
        Box of = box == null ? Box.TODO : Choice.of(Box.class, "box", box);
        Sort by = Choice.of(Sort.class, "sort", sort);
        LocalDate before = dueTo == null ? null : dueTo.plusDays(1);
        if (Boolean.TRUE.equals(overdue) && (before == null || before.isAfter(today))) {
            before = today;
        }
        return new WorkItemFilter(of, actor.userId(), actor.seats(), Choice.text(q), fiscalYear, Choice.text(step),
                Choice.of(Subject.Kind.class, "subjectKind", subjectKind), unitPath, Choice.text(category), amountFrom, amountTo,
                Boolean.TRUE.equals(keyProject), dueFrom, before, Choice.of(Findings.class, "findings", findings),
                by != null ? by : of == Box.TODO || of == Box.ESCALATED ? Sort.DUE : Sort.NEWEST, page);
    }
}
