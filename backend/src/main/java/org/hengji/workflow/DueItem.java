package org.hengji.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.workflow.DuePlan.Stage;

/** An open piece of work, with what its deadline depends on and how far it has been followed. */
record DueItem(long id, String taskId, long goalId, String goalName, Subject.Kind subjectKind, long subjectId, String subjectName, String step, Post post, long deskId, Long assigneeId, Instant createdAt,
               LocalDate dueOn, Instant remindedAt, Instant overdueAt, Instant escalatedAt, String rulePackId, long unitId, long departmentId,
               long regionId) {

    Subject subject() {
        return new Subject(subjectKind, subjectId, subjectName);
    }

    /** The same with another deadline. */
    DueItem dueOn(LocalDate day) {
        return new DueItem(id, taskId, goalId, goalName, subjectKind, subjectId, subjectName, step, post, deskId, assigneeId, createdAt, day, remindedAt, overdueAt, escalatedAt,
                rulePackId, unitId, departmentId, regionId);
    }

    Desks desks() {
        return new Desks(unitId, departmentId, regionId);
    }

    Set<Stage> done() {
        Set<Stage> done = EnumSet.noneOf(Stage.class);
        if (remindedAt != null) {
            done.add(Stage.REMIND);
        }
        if (overdueAt != null) {
            done.add(Stage.OVERDUE);
        }
        if (escalatedAt != null) {
            done.add(Stage.ESCALATE);
        }
        return done;
    }
}
