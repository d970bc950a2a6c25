package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.Hand;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.review.Handled;

/**
 * An exception that a unit has asked for: to declare against what the last result left it.
 *
 * @param yuan      the budget it asks to declare, in 元; a granted exception reaches up to it
 * @param limitYuan what the treatment allowed when it asked
 * @param handsText who asked for it and in which post, as the row holds it
 */
record TreatmentOverride(long id, long goalId, String goalName, long unitId, String unitName, long regionId, int goalYear, long resultId, Treatment treatment,
                         BigDecimal yuan, BigDecimal limitYuan, String reason, String requestedName, Instant requestedAt,
                         OverrideState state, String opinion, String decidedName, Instant decidedAt, String handsText, int version) implements Handled {

    /** Whether it lets this budget pass. */
    boolean covers(long result, BigDecimal declaredYuan) {
        return state == OverrideState.GRANTED && resultId == result && (yuan == null || declaredYuan == null || declaredYuan.compareTo(yuan) <= 0);
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TREATMENT_OVERRIDE, id, "例外申报");
    }

    @Override
    public OverrideStep step() {
        return state == OverrideState.OPEN ? OverrideStep.TREATMENT_OVERRIDE : null;
    }

    @Override
    public Desk desk() {
        return step() == null ? null : new Desk(step().post(), regionId);
    }

    /** It is asked for and decided once. */
    @Override
    public int roundNo() {
        return 1;
    }

    @Override
    public List<Hand> hands() {
        return Hand.read(handsText);
    }

    Desk askingDesk() {
        return new Desk(Post.OPERATOR, unitId);
    }
}
