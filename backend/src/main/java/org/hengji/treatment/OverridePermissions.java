package org.hengji.treatment;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do with an asked exception. */
@Component
class OverridePermissions {

    private final Separation separation;

    OverridePermissions(Separation separation) {
        this.separation = separation;
    }

    Set<OverrideAction> permitted(TreatmentOverride asked, Actor actor) {
        Set<OverrideAction> actions = EnumSet.noneOf(OverrideAction.class);
        if (asked.reviewSeat(actor, separation).isPresent()) {
            actions.addAll(EnumSet.of(OverrideAction.APPROVE, OverrideAction.REJECT));
        }
        if (asked.step() != null && actor.worksAt(asked.askingDesk())) {
            actions.add(OverrideAction.WITHDRAW);
        }
        return actions;
    }

    /** @throws Refusal wrong step when it is decided, forbidden when it is another's to do */
    void require(TreatmentOverride asked, Actor actor, OverrideAction action) {
        if (permitted(asked, actor).contains(action)) {
            return;
        }
        String what = "“" + asked.goalName() + "”的例外申报";
        if (asked.step() == null) {
            throw Refusal.wrongStep(what + asked.state().label() + "，不能进行此项操作");
        }
        if (action == OverrideAction.WITHDRAW) {
            throw Refusal.forbidden(what + "由" + Post.OPERATOR.label() + "撤回，您的岗位不能进行此项操作");
        }
        throw actor.worksAt(asked.desk()) ? Separation.refusal(what)
                : Refusal.forbidden(what + "由" + Post.FINANCE_CHIEF.label() + "审批，您的岗位不能进行此项操作");
    }
}
