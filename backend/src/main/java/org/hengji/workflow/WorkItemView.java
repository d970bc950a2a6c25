package org.hengji.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/** One row of a person's list of work, as read. */
record WorkItemView(long id, long goalId, int goalVersion, String goalName, GoalKind goalKind, String projectCode, long unitId, String unitName,
                    int yearNo, String category, boolean keyProject, BigDecimal amountYuan, Subject.Kind subjectKind, long subjectId,
                    String subjectName, String step, Post post, long deskId, Long assigneeId, Instant createdAt, LocalDate dueOn, Instant doneAt, Outcome outcome,
                    int openErrors, int openWarnings, int hints, long regionId) {}
