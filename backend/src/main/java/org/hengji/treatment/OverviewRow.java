package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalStatus;
import org.hengji.results.ProjectKind;
import org.hengji.results.ResultStatus;

/**
 * A result of the year with what has become of it.
 *
 * @param openItems    items of the ledger that are not accepted
 * @param overdueItems those of them whose day has passed
 * @param nextGoalId   the next year's goal of the same project; null while there is none
 */
record OverviewRow(long resultId, long goalId, String goalName, GoalKind kind, long regionId, long departmentId, String departmentName, BigDecimal yuan,
                   BigDecimal total, Grade grade, ResultStatus status, Treatment treatment, ProjectKind projectKind, LocalDate feedbackDueOn,
                   LocalDate fedBackOn, int openItems, int overdueItems, Long nextGoalId, BigDecimal nextYuan, GoalStatus nextStatus) {

    /** The same as a later year looks back at it. */
    LastResult asLast(int yearNo) {
        return new LastResult(goalId, goalName, null, yearNo, yuan, LastResult.MatchedBy.CHOSEN, resultId, total, grade, status, treatment, null, projectKind);
    }

    boolean declared() {
        return nextGoalId != null && !nextStatus.drafting();
    }
}
