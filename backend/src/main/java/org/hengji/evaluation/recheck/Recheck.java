package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.core.rulepack.Grade;

/**
 * The re-scoring of a self-evaluation that was drawn (抽查复核). The unit's own lines stay as they are; this holds what the
 * finance bureau found beside them.
 *
 * @param executedYuan spent in the year, as verified; null if it is not known
 * @param total        what was found so far; null before it was first scored
 * @param grade        null while a line cannot be scored
 */
public record Recheck(long id, long drawId, long selfEvaluationId, BigDecimal executedYuan, BigDecimal total, Grade grade, String conclusion,
               State state, String checkedByName, Instant doneAt, int version) {

    /** Where a re-check stands. */
    public enum State { OPEN, DONE }

    Recheck filled(BigDecimal executed, String itsConclusion, BigDecimal newTotal, Grade newGrade) {
        return new Recheck(id, drawId, selfEvaluationId, executed, newTotal, newGrade, itsConclusion, state, checkedByName, doneAt, version);
    }
}
