package org.hengji.evaluation;

import org.hengji.goal.GoalContents;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingRoute;
import org.hengji.review.FilingState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit fills in its self-evaluation, scored anew at each save, and submits it; reviewers decide on it. */
@Service
@Transactional
public class SelfEvaluating {

    private final SelfEvaluations evaluations;
    private final EvaluationScoring scoring;
    private final GoalContents contents;
    private final FilingRoute route;

    SelfEvaluating(SelfEvaluations evaluations, EvaluationScoring scoring, GoalContents contents, FilingRoute route) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.contents = contents;
        this.route = route;
    }

    public void save(Actor actor, long id, int expectedVersion, EvaluationEdit edit) {
        SelfEvaluation evaluation = evaluations.visible(id, actor, expectedVersion);
        FilingPermissions.require(evaluation, actor, FilingAction.EDIT);
        evaluation.draftedBy(actor);
        evaluation.fill(edit.executedYuan(), edit.conclusion(), edit.problems(), edit.measures());
        var lines = scoring.score(evaluation, edit.over(evaluations.lines(evaluation)));
        evaluations.save(evaluation, lines);
        route.recordSave(actor, evaluation);
    }

    public FilingState submit(Actor actor, long id, int expectedVersion) {
        SelfEvaluation evaluation = evaluations.visible(id, actor, expectedVersion);
        FilingPermissions.require(evaluation, actor, FilingAction.SUBMIT);
        EvaluationCheck.requireComplete(evaluation, evaluations.lines(evaluation), contents.of(evaluation.goalVersionId()).indicators());
        evaluation.draftedBy(actor);
        evaluations.save(evaluation);
        route.submit(actor, evaluation);
        return FilingState.of(evaluations.visible(id, actor), actor);
    }

    public FilingState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        route.decide(actor, evaluations.visible(id, actor, expectedVersion), decision);
        return FilingState.of(evaluations.visible(id, actor), actor);
    }
}
