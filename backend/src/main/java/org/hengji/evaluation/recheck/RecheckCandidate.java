package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Grade;

/**
 * A self-evaluation that could be drawn, as it stood when the draw was made.
 *
 * @param total          the unit's own score
 * @param computedTotal  what the rules alone make of it
 * @param lastDifference points between self-score and re-check the year before: of the project, else the mean of its department; null if there was none
 * @param stratum        what it was drawn among; null before it is known
 */
record RecheckCandidate(long evaluationId, long goalId, String goalName, String projectCode, long departmentId, String departmentName,
                        BigDecimal amountYuan, BigDecimal total, BigDecimal computedTotal, Grade grade, BigDecimal lastDifference,
                        String stratum, boolean certain, boolean drawn) {

    RecheckCandidate placed(BigDecimal difference, String itsStratum, boolean isCertain) {
        return new RecheckCandidate(evaluationId, goalId, goalName, projectCode, departmentId, departmentName, amountYuan, total, computedTotal,
                grade, difference, itsStratum, isCertain, drawn);
    }

    RecheckCandidate drawn(boolean isDrawn) {
        return new RecheckCandidate(evaluationId, goalId, goalName, projectCode, departmentId, departmentName, amountYuan, total, computedTotal,
                grade, lastDifference, stratum, certain, isDrawn);
    }

    /** What it is known by in the draw. */
    String key() {
        return Long.toString(evaluationId);
    }
}
