package org.hengji.bulk;

import java.time.Instant;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.GoalStep;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/**
 * One order for many goals, as stored.
 *
 * @param departmentId of a submission, else null; so is the year
 * @param opinion      for every item that has none of its own
 */
record BulkJob(long id, Kind kind, long userId, Long departmentId, String departmentName, Long fiscalYearId, Integer yearNo, Verdict decision,
               String opinion, GoalStep returnTo, Resubmission resubmission, State state, int total, int done, int refused, Instant createdAt,
               Instant finishedAt) {

    enum Kind {
        DECISION("批量审核"), SUBMISSION("部门送审");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum State {
        WAITING("等待办理"), RUNNING("正在办理"), DONE("已办完");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What is decided on the item. */
    Decision decision(BulkItem item) {
        return new Decision(decision, item.opinion() == null ? opinion : item.opinion(), returnTo, resubmission);
    }
}
