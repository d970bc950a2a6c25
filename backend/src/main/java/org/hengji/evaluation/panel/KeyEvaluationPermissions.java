package org.hengji.evaluation.panel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Separation;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do with a key evaluation, from where it lies and which desks the person has. */
@Component
class KeyEvaluationPermissions {

    private final Separation separation;

    KeyEvaluationPermissions(Separation separation) {
        this.separation = separation;
    }

    Set<KeyEvaluationAction> permitted(KeyEvaluation evaluation, Actor actor) {
        Set<KeyEvaluationAction> permitted = EnumSet.noneOf(KeyEvaluationAction.class);
        if (seat(evaluation, actor).isPresent()) {
            permitted.addAll(possible(evaluation));
        }
        if (actor.worksAt(evaluation.leadDesk())) {
            permitted.addAll(ofLead(evaluation));
        }
        return permitted;
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    void require(KeyEvaluation evaluation, Actor actor, KeyEvaluationAction action) {
        if (permitted(evaluation, actor).contains(action)) {
            return;
        }
        if (action == KeyEvaluationAction.SETTLE && evaluation.status() == KeyEvaluationStatus.SETTLE && evaluation.liesWith(actor)) {
            throw Separation.refusal("“" + evaluation.goalName() + "”的评价报告");
        }
        if (ofLead(evaluation).contains(action)) {
            throw Refusal.forbidden((action == KeyEvaluationAction.TERMINATE ? "终止" + evaluation.kind().label() : "更换专家") + "由" + evaluation.kind().lead().label() + "办理，您的岗位不能进行此项操作");
        }
        throw evaluation.refusal(evaluation.step() != null && possible(evaluation).contains(action));
    }

    /** Where the person sits whose turn it is. Who sent the report to be settled does not settle it, even at the same desk. */
    Optional<Seat> seat(KeyEvaluation evaluation, Actor actor) {
        if (evaluation.desk() == null) {
            return Optional.empty();
        }
        return evaluation.status() == KeyEvaluationStatus.SETTLE ? separation.seatOfAnother(evaluation.hands(), actor, evaluation.desk())
                : actor.seatsAt(evaluation.desk()).stream().findFirst();
    }

    /** What the lead may do wherever the evaluation lies. */
    private static Set<KeyEvaluationAction> ofLead(KeyEvaluation evaluation) {
        if (evaluation.step() == null) {
            return EnumSet.noneOf(KeyEvaluationAction.class);
        }
        return evaluation.status() == KeyEvaluationStatus.SCORING ? EnumSet.of(KeyEvaluationAction.TERMINATE, KeyEvaluationAction.REPLACE_EXPERT)
                : EnumSet.of(KeyEvaluationAction.TERMINATE);
    }

    private static Set<KeyEvaluationAction> possible(KeyEvaluation evaluation) {
        return switch (evaluation.status()) {
            case PANEL -> evaluation.roundNo() == 1
                    ? EnumSet.of(KeyEvaluationAction.EDIT_CRITERIA, KeyEvaluationAction.DRAW, KeyEvaluationAction.DECIDE_DRAW, KeyEvaluationAction.CONVENE)
                    : EnumSet.of(KeyEvaluationAction.DRAW, KeyEvaluationAction.DECIDE_DRAW, KeyEvaluationAction.CONVENE);
            case DRAFT -> EnumSet.of(KeyEvaluationAction.EDIT_REPORT, KeyEvaluationAction.ACCEPT_OUTLIER, KeyEvaluationAction.RESCORE,
                    KeyEvaluationAction.REQUEST_OPINION);
            case OPINION -> EnumSet.of(KeyEvaluationAction.GIVE_OPINION);
            case FINALISE -> EnumSet.of(KeyEvaluationAction.EDIT_REPORT, KeyEvaluationAction.ANSWER, KeyEvaluationAction.FINALISE);
            case SETTLE -> EnumSet.of(KeyEvaluationAction.SETTLE);
            case SCORING, SETTLED, TERMINATED -> EnumSet.noneOf(KeyEvaluationAction.class);
        };
    }
}
