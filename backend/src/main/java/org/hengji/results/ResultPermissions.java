package org.hengji.results;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;

/** The one place that decides what a person may do with a result, from where it lies and which desks the person has. */
final class ResultPermissions {

    private ResultPermissions() {}

    static Set<ResultAction> permitted(EvaluationResult result, Actor actor) {
        // Nobody confirms what he wrote, whatever other posts he holds.
        boolean ownWork = result.status() == ResultStatus.CONFIRMATION && result.isWorkOf(actor);
        return result.liesWith(actor) && !ownWork ? possible(result) : EnumSet.noneOf(ResultAction.class);
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    static void require(EvaluationResult result, Actor actor, ResultAction action) {
        if (permitted(result, actor).contains(action)) {
            return;
        }
        boolean possible = possible(result).contains(action);
        if (possible && result.liesWith(actor)) {
            throw Refusal.forbidden("“" + result.goalName() + "”的反馈或整改由您办理，应由他人确认");
        }
        if (action == ResultAction.RETURN && result.status() == ResultStatus.CONFIRMATION && !possible) {
            throw Refusal.wrongStep("“" + result.goalName() + "”的结果没有整改内容，不能退回整改");
        }
        throw result.refusal(possible);
    }

    private static Set<ResultAction> possible(EvaluationResult result) {
        return switch (result.status()) {
            case FEEDBACK -> EnumSet.of(ResultAction.FEED_BACK);
            case RECTIFICATION -> EnumSet.of(ResultAction.RECTIFY);
            case CONFIRMATION -> result.rectification() == null ? EnumSet.of(ResultAction.APPROVE)
                    : EnumSet.of(ResultAction.APPROVE, ResultAction.RETURN);
            case CONFIRMED -> EnumSet.noneOf(ResultAction.class);
        };
    }
}
