package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/**
 * An exception that a unit has asked for: to declare against what the last result left it.
 *
 * @param yuan      the budget it asks to declare, in 元; a granted exception reaches up to it
 * @param limitYuan what the treatment allowed when it asked
 */
record TreatmentOverride(long id, long goalId, String goalName, long unitId, String unitName, long regionId, int goalYear, long resultId, Treatment treatment,
                         BigDecimal yuan, BigDecimal limitYuan, String reason, long requestedBy, String requestedName, Instant requestedAt,
                         OverrideState state, String opinion, String decidedName, Instant decidedAt, int version) {

    /** Whether it lets this budget pass. */
    boolean covers(long result, BigDecimal declaredYuan) {
        return state == OverrideState.GRANTED && resultId == result && (yuan == null || declaredYuan == null || declaredYuan.compareTo(yuan) <= 0);
    }

    Subject subject() {
        return new Subject(Subject.Kind.TREATMENT_OVERRIDE, id, "例外申报");
    }

    Set<OverrideAction> permitted(Actor actor) {
        Set<OverrideAction> actions = EnumSet.noneOf(OverrideAction.class);
        if (state == OverrideState.OPEN && actor.worksAt(new Desk(OverrideStep.TREATMENT_OVERRIDE.post(), regionId)) && actor.userId() != requestedBy) {
            actions.addAll(EnumSet.of(OverrideAction.APPROVE, OverrideAction.REJECT));
        }
        if (state == OverrideState.OPEN && actor.worksAt(new Desk(Post.OPERATOR, unitId))) {
            actions.add(OverrideAction.WITHDRAW);
        }
        return actions;
    }

    /** @throws Refusal wrong step when it is decided, forbidden when it is another's to do */
    void require(Actor actor, OverrideAction action) {
        if (permitted(actor).contains(action)) {
            return;
        }
        if (state != OverrideState.OPEN) {
            throw Refusal.wrongStep("“" + goalName + "”的例外申报" + state.label() + "，不能进行此项操作");
        }
        if (actor.userId() == requestedBy && action != OverrideAction.WITHDRAW) {
            throw Refusal.forbidden("“" + goalName + "”的例外申报由您提出，应由他人审批");
        }
        throw Refusal.forbidden("“" + goalName + "”的例外申报由" + (action == OverrideAction.WITHDRAW ? Post.OPERATOR : Post.FINANCE_CHIEF).label()
                + (action == OverrideAction.WITHDRAW ? "撤回" : "审批") + "，您的岗位不能进行此项操作");
    }
}
