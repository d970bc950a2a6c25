package org.hengji.bulk;

import java.time.Instant;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.GoalStep;
import org.hengji.review.Decision.Verdict;

/** A job to be stored; the database gives it its id. */
class NewBulkJob {

    long id;
    final BulkJob.Kind kind;
    final long userId;
    final Long departmentId;
    final Long fiscalYearId;
    final Verdict decision;
    final String opinion;
    final GoalStep returnTo;
    final Resubmission resubmission;
    final int total;
    final Instant createdAt;

    private NewBulkJob(BulkJob.Kind kind, long userId, Long departmentId, Long fiscalYearId, Verdict decision, String opinion, GoalStep returnTo,
                       Resubmission resubmission, int total, Instant createdAt) {
        this.kind = kind;
        this.userId = userId;
        this.departmentId = departmentId;
        this.fiscalYearId = fiscalYearId;
        this.decision = decision;
        this.opinion = opinion;
        this.returnTo = returnTo;
        this.resubmission = resubmission;
        this.total = total;
        this.createdAt = createdAt;
    }

    static NewBulkJob decision(long userId, BulkDecision order, int total, Instant at) {
        return new NewBulkJob(BulkJob.Kind.DECISION, userId, null, null, order.decision(), order.opinion(), order.returnTo(), order.resubmission(),
                total, at);
    }

    static NewBulkJob submission(long userId, long departmentId, long fiscalYearId, int total, Instant at) {
        return new NewBulkJob(BulkJob.Kind.SUBMISSION, userId, departmentId, fiscalYearId, null, null, null, null, total, at);
    }
}
