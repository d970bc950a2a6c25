package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.core.rulepack.Grade;

/**
 * A re-check as lists and statistics show it.
 *
 * @param selfTotal the unit's own score
 * @param total     what was found so far; null before it was first scored
 */
record RecheckRow(long evaluationId, long goalId, String goalName, String projectCode, long departmentId, String departmentName, String unitName,
                  int yearNo, long drawId, Recheck.State state, BigDecimal selfTotal, Grade selfGrade, BigDecimal total, Grade grade,
                  String checkedByName, Instant doneAt) {

    /** Points by which the unit scored itself above what was found; null while the re-check goes on. */
    BigDecimal difference() {
        return state == Recheck.State.DONE ? selfTotal.subtract(total) : null;
    }
}
