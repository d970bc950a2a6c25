package org.hengji.monitoring.response;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do about a light, from where its answer lies and which desks the person has. */
@Component
class LightResponsePermissions {

    /** What a person may do now; the pages show buttons for these and no others. */
    enum Action { CHOOSE, PROPOSE, APPROVE, RETURN }

    private final Separation separation;

    LightResponsePermissions(Separation separation) {
        this.separation = separation;
    }

    Set<Action> permitted(LightResponse response, Actor actor) {
        boolean his = response.step() == LightResponseStep.LIGHT_CHOICE ? response.liesWith(actor) : response.reviewSeat(actor, separation).isPresent();
        return his ? possible(response) : EnumSet.noneOf(Action.class);
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    void require(LightResponse response, Actor actor, Action action) {
        if (permitted(response, actor).contains(action)) {
            return;
        }
        boolean possible = possible(response).contains(action);
        if (possible && response.liesWith(actor)) {
            throw Separation.refusal("“" + response.goalName() + "”的" + response.subject().name());
        }
        throw response.refusal(possible);
    }

    private static Set<Action> possible(LightResponse response) {
        if (response.step() == null) {
            return EnumSet.noneOf(Action.class);
        }
        return switch (response.step()) {
            case LIGHT_CHOICE -> EnumSet.of(Action.CHOOSE);
            case SUSPENSION_PROPOSAL -> EnumSet.of(Action.PROPOSE);
            case SUSPENSION_DECISION, LIFTING_REVIEW -> EnumSet.of(Action.APPROVE, Action.RETURN);
        };
    }
}
