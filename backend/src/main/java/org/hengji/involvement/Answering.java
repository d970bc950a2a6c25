package org.hengji.involvement;

import java.util.Optional;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Component;

/** Who answers what he, or whoever has delegated his post to him, was asked. */
@Component
class Answering {

    private final InvolvementMapper mapper;

    Answering(InvolvementMapper mapper) {
        this.mapper = mapper;
    }

    /** Where the person sits to answer; empty when it is not for him, or not awaited. */
    static Optional<Seat> seat(Involvement i, Actor actor) {
        return i.state() != State.OPEN || i.personPost() == null ? Optional.empty()
                : actor.seatsAt(new Desk(i.personPost(), i.deskId())).stream().filter(seat -> seat.holderId() == i.personId()).findFirst();
    }

    /** @throws Refusal not found when it is no such question, invalid when it is answered as if it were of the other kind, wrong step when it was answered or is no longer asked, forbidden for another's */
    Involvement mine(Actor actor, Goal goal, long id, Kind kind) {
        Involvement asked = mapper.find(id, goal.id()).filter(i -> i.kind() == Kind.ADDED_REVIEW || i.kind() == Kind.CONSULT)
                .orElseThrow(() -> Refusal.notFound("该" + kind.label()));
        if (asked.kind() != kind) {
            throw Refusal.invalid("/agrees", asked.kind() == Kind.ADDED_REVIEW ? "加签审核须选择同意或不同意" : "征询只填写意见，不选择同意或不同意");
        }
        if (asked.state() != State.OPEN) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”的这项" + kind.label() + asked.state().label() + "，不需要再次办理");
        }
        if (seat(asked, actor).isEmpty()) {
            throw Refusal.forbidden("目标“" + goal.name() + "”的这项" + kind.label() + "由" + asked.personName() + "办理");
        }
        return asked;
    }
}
