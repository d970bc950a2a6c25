package org.hengji.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.GivenScores.By;
import org.hengji.core.scoring.ScoreRoom;
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
    private final RulePacks packs;
    private final FilingRoute route;
    private final FilingPermissions permissions;

    SelfEvaluating(SelfEvaluations evaluations, EvaluationScoring scoring, GoalContents contents, RulePacks packs, FilingRoute route, FilingPermissions permissions) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.contents = contents;
        this.packs = packs;
        this.route = route;
        this.permissions = permissions;
    }

    /** The self-evaluation with this edit put in and scored, and nothing stored. */
    @Transactional(readOnly = true)
    Preview preview(Actor actor, long id, EvaluationEdit edit) {
        SelfEvaluation evaluation = evaluations.visible(id, actor);
        permissions.require(evaluation, actor, FilingAction.EDIT);
        evaluation.fill(edit.executedYuan(), edit.conclusion(), edit.problems(), edit.measures());
        return new Preview(evaluation, permissions.permitted(evaluation, actor), scoring.score(evaluation, edit.over(evaluations.lines(evaluation))));
    }

    /** The self-evaluation as it stands; one that is being filled in with what each rule leaves to a person. */
    @Transactional(readOnly = true)
    Preview read(Actor actor, long id) {
        SelfEvaluation evaluation = evaluations.read(id, actor);
        List<EvaluationLine> lines = evaluations.lines(evaluation);
        Set<FilingAction> permitted = permissions.permitted(evaluation, actor);
        var rooms = permitted.contains(FilingAction.EDIT) ? scoring.score(evaluation, evaluation.executedYuan(), lines, By.SELF).rooms()
                : lines.stream().map(line -> Optional.<ScoreRoom>empty()).toList();
        return new Preview(evaluation, lines, rooms, permitted);
    }

    /** A self-evaluation with its lines, what a person may give them, and what he may do. */
    record Preview(SelfEvaluation evaluation, List<EvaluationLine> lines, List<Optional<ScoreRoom>> rooms, Set<FilingAction> permitted) {

        private Preview(SelfEvaluation evaluation, Set<FilingAction> permitted, EvaluationScoring.Scored scored) {
            this(evaluation, scored.lines(), scored.rooms(), permitted);
        }
    }

    public void save(Actor actor, long id, int expectedVersion, EvaluationEdit edit) {
        SelfEvaluation evaluation = evaluations.visible(id, actor, expectedVersion);
        permissions.require(evaluation, actor, FilingAction.EDIT);
        evaluation.fill(edit.executedYuan(), edit.conclusion(), edit.problems(), edit.measures());
        var lines = scoring.score(evaluation, edit.over(evaluations.lines(evaluation))).lines();
        evaluations.save(evaluation, lines);
        route.recordSave(actor, evaluation);
    }

    public FilingState submit(Actor actor, long id, int expectedVersion) {
        SelfEvaluation evaluation = evaluations.visible(id, actor, expectedVersion);
        permissions.require(evaluation, actor, FilingAction.SUBMIT);
        EvaluationCheck.requireComplete(evaluation, evaluations.lines(evaluation), contents.of(evaluation.goalVersionId()).indicators(),
                packs.get(evaluation.rulePackId()).selfEvaluation().value());
        evaluations.save(evaluation);
        route.submit(actor, evaluation);
        return permissions.state(evaluations.get(id), actor);
    }

    public FilingState decide(Actor actor, long id, int expectedVersion, Decision decision) {
        route.decide(actor, evaluations.visible(id, actor, expectedVersion), decision);
        return permissions.state(evaluations.get(id), actor);
    }
}
