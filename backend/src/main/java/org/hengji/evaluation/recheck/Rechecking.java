package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.scoring.ScoreRoom;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抽查复核: the finance bureau scores what was drawn anew beside the self-score, and the grade follows. */
@Service
@Transactional
public class Rechecking {

    private final RecheckMapper mapper;
    private final SelfEvaluations evaluations;
    private final RecheckScoring scoring;
    private final FilingRoute route;
    private final FilingPermissions permissions;
    private final Clock clock;

    Rechecking(RecheckMapper mapper, SelfEvaluations evaluations, RecheckScoring scoring, FilingRoute route, FilingPermissions permissions, Clock clock) {
        this.mapper = mapper;
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.route = route;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Both sides, line by line.
     *
     * @param open whether the reader is the one to score it now
     */
    public record Sides(SelfEvaluation evaluation, Recheck recheck, List<EvaluationLine> self, List<EvaluationLine> found, List<Optional<ScoreRoom>> rooms,
                        boolean open) {}

    /** @throws Refusal where there is no re-check, or one that is not done and not the reader's */
    @Transactional(readOnly = true)
    public Sides read(Actor actor, long evaluationId) {
        SelfEvaluation evaluation = evaluations.read(evaluationId, actor);
        Recheck recheck = visible(actor, evaluation);
        List<EvaluationLine> self = evaluations.lines(evaluation);
        List<EvaluationLine> found = mapper.lines(recheck.id());
        boolean open = permissions.permitted(evaluation, actor).contains(FilingAction.RECHECK);
        return new Sides(evaluation, recheck, self, found, open ? scoring.score(evaluation, self, recheck.executedYuan(), found).rooms()
                : IntStream.range(0, found.size()).mapToObj(i -> Optional.<ScoreRoom>empty()).toList(), open);
    }

    /** Both sides with this edit put in and scored, and nothing stored. */
    @Transactional(readOnly = true)
    Sides preview(Actor actor, long evaluationId, RecheckEdit edit) {
        SelfEvaluation evaluation = mine(actor, evaluationId);
        return put(evaluation, visible(actor, evaluation), edit);
    }

    public void save(Actor actor, long evaluationId, int expectedVersion, RecheckEdit edit) {
        SelfEvaluation evaluation = mine(actor, evaluationId);
        Sides sides = put(evaluation, at(visible(actor, evaluation), expectedVersion, evaluation), edit);
        store(sides.recheck(), Recheck.State.OPEN, actor, evaluation);
        mapper.writeLines(sides.recheck().id(), sides.found());
        route.recordSave(actor, evaluation);
    }

    /** The re-check is done: its total and grade count from now on. */
    public void complete(Actor actor, long evaluationId, int expectedVersion) {
        SelfEvaluation evaluation = mine(actor, evaluationId);
        Recheck recheck = at(visible(actor, evaluation), expectedVersion, evaluation);
        List<EvaluationLine> found = mapper.lines(recheck.id());
        RecheckScoring.requireComplete(evaluations.lines(evaluation), found);
        store(recheck, Recheck.State.DONE, actor, evaluation);
        BigDecimal own = evaluation.total();
        evaluation.rechecked(recheck.total(), recheck.grade());
        evaluations.save(evaluation);
        route.recheck(actor, evaluation, "自评 " + own.toPlainString() + " 分“" + evaluation.selfGrade().label() + "”，复核 "
                + recheck.total().toPlainString() + " 分“" + recheck.grade().label() + "”");
    }

    /** Those within the reader's scope; who is not of the finance bureau sees those that are done. */
    @Transactional(readOnly = true)
    Page<RecheckRow> list(Actor actor, RecheckFilter filter, PageRequest page) {
        var paths = actor.scope().paths();
        RecheckFilter seen = isFinance(actor) ? filter : filter.done();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(seen, paths, page), mapper.count(seen, paths), page.page(), page.size());
    }

    /** The re-checks that are done, for statistics. */
    @Transactional(readOnly = true)
    List<RecheckRow> done(Actor actor, int yearNo) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? List.of() : mapper.list(new RecheckFilter(yearNo, Recheck.State.DONE, null), paths, null);
    }

    private Sides put(SelfEvaluation evaluation, Recheck recheck, RecheckEdit edit) {
        List<EvaluationLine> self = evaluations.lines(evaluation);
        RecheckScoring.Found found = scoring.score(evaluation, self, edit.executedYuan(), edit.over(mapper.lines(recheck.id())));
        return new Sides(evaluation, recheck.filled(edit.executedYuan(), edit.conclusion(), found.total(), found.grade()), self, found.lines(), found.rooms(), true);
    }

    private SelfEvaluation mine(Actor actor, long evaluationId) {
        SelfEvaluation evaluation = evaluations.visible(evaluationId, actor);
        permissions.require(evaluation, actor, FilingAction.RECHECK);
        return evaluation;
    }

    private Recheck visible(Actor actor, SelfEvaluation evaluation) {
        return mapper.of(evaluation.id()).filter(recheck -> recheck.state() == Recheck.State.DONE || isFinance(actor))
                .orElseThrow(() -> Refusal.notFound("该自评的抽查复核"));
    }

    private void store(Recheck recheck, Recheck.State state, Actor actor, SelfEvaluation evaluation) {
        if (mapper.update(recheck, state, actor, state == Recheck.State.DONE ? clock.instant() : null) == 0) {
            throw stale(evaluation);
        }
    }

    private static Recheck at(Recheck recheck, int expectedVersion, SelfEvaluation evaluation) {
        if (recheck.version() != expectedVersion) {
            throw stale(evaluation);
        }
        return recheck;
    }

    private static boolean isFinance(Actor actor) {
        return actor.isAny(Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE, Post.FINANCE_CHIEF);
    }

    private static Refusal stale(SelfEvaluation evaluation) {
        return Refusal.stale("“" + evaluation.goalName() + "”的抽查复核");
    }
}
