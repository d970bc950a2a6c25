package org.hengji.results;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do with a result, from where it lies and which desks the person has. */
@Component
class ResultPermissions {

    private final Separation separation;

    ResultPermissions(Separation separation) {
        this.separation = separation;
    }

    Set<ResultAction> permitted(EvaluationResult result, Actor actor) {
        if (result.status() == ResultStatus.CONFIRMED) {
            return result.rectification() != null && mayReopen(result, actor) ? EnumSet.of(ResultAction.REOPEN) : EnumSet.noneOf(ResultAction.class);
        }
        boolean reviewed = result.status() == ResultStatus.ACCEPTANCE || result.status() == ResultStatus.CONFIRMATION;
        boolean his = reviewed ? result.reviewSeat(actor, separation).isPresent() : result.liesWith(actor);
        return his ? possible(result) : EnumSet.noneOf(ResultAction.class);
    }

    /** Where it stands after a command, and what the person may do next. */
    ResultState state(EvaluationResult result, Actor actor) {
        return ResultState.of(result, permitted(result, actor));
    }

    private static boolean mayReopen(EvaluationResult result, Actor actor) {
        return Stream.of(ResultStep.RESULT_ACCEPTANCE, ResultStep.RESULT_CONFIRMATION).anyMatch(step -> actor.worksAt(result.desks().of(step.post())));
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    void require(EvaluationResult result, Actor actor, ResultAction action) {
        if (permitted(result, actor).contains(action)) {
            return;
        }
        boolean possible = possible(result).contains(action);
        if (possible && result.liesWith(actor)) {
            throw Separation.refusal("“" + result.goalName() + "”的" + result.subject().name());
        }
        if (action == ResultAction.RETURN && result.status() == ResultStatus.CONFIRMATION && !possible) {
            throw Refusal.wrongStep("“" + result.goalName() + "”的结果没有整改内容，不能退回整改");
        }
        if (action == ResultAction.REOPEN && possible && result.status() == ResultStatus.CONFIRMED) {
            throw Refusal.forbidden("“" + result.goalName() + "”的整改由财政绩效科或局领导重新发起，您的岗位不能进行此项操作");
        }
        throw result.refusal(possible);
    }

    private static Set<ResultAction> possible(EvaluationResult result) {
        return switch (result.status()) {
            case FEEDBACK -> EnumSet.of(ResultAction.FEED_BACK);
            case RECTIFICATION -> EnumSet.of(ResultAction.RECTIFY);
            case ACCEPTANCE -> EnumSet.of(ResultAction.APPROVE, ResultAction.RETURN);
            case CONFIRMATION -> result.rectification() == null ? EnumSet.of(ResultAction.APPROVE)
                    : EnumSet.of(ResultAction.APPROVE, ResultAction.RETURN, ResultAction.REOPEN);
            case CONFIRMED -> result.rectification() == null ? EnumSet.noneOf(ResultAction.class) : EnumSet.of(ResultAction.REOPEN);
        };
    }
}
