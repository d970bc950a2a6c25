package org.hengji.evaluation.panel;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** The one place that decides what a person may do with a key evaluation, from where it lies and which desks the person has. */
@Component
class KeyEvaluationPermissions {

    private final Accounts accounts;

    KeyEvaluationPermissions(Accounts accounts) {
        this.accounts = accounts;
    }

    Set<KeyEvaluationAction> permitted(KeyEvaluation evaluation, Actor actor) {
        Set<KeyEvaluationAction> permitted = EnumSet.noneOf(KeyEvaluationAction.class);
        if (evaluation.liesWith(actor) && !settlesHisOwn(evaluation, actor)) {
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
        if (action == KeyEvaluationAction.SETTLE && evaluation.liesWith(actor) && settlesHisOwn(evaluation, actor)) {
            throw Refusal.forbidden("“" + evaluation.goalName() + "”的评价报告由您定稿，应由他人审定");
        }
        if (ofLead(evaluation).contains(action)) {
            throw Refusal.forbidden((action == KeyEvaluationAction.TERMINATE ? "终止" + evaluation.kind().label() : "更换专家") + "由" + evaluation.kind().lead().label() + "办理，您的岗位不能进行此项操作");
        }
        throw evaluation.refusal(evaluation.step() != null && possible(evaluation).contains(action));
    }

    /** Another person settles, unless the desk has no other. */
    private boolean settlesHisOwn(KeyEvaluation evaluation, Actor actor) {
        return evaluation.status() == KeyEvaluationStatus.SETTLE && evaluation.isFinalisedBy(actor)
                && accounts.namesAt(evaluation.desks().of(evaluation.post())).size() > 1;
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
