package org.hengji.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.SelfEvaluating;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.evaluation.recheck.NewRecheckDraw;
import org.hengji.evaluation.recheck.RecheckDraw;
import org.hengji.evaluation.recheck.RecheckDraws;
import org.hengji.evaluation.recheck.RecheckEdit;
import org.hengji.evaluation.recheck.Rechecking;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.Decision;

/** Draws sample self-evaluations that lie with the finance bureau and scores them anew. */
class RecheckClerk {

    private static final BigDecimal EVERY_ONE = new BigDecimal(100);
    private static final BigDecimal LEFT = new BigDecimal("0.6");

    private final RecheckDraws draws;
    private final Rechecking rechecking;
    private final SelfEvaluations evaluations;
    private final SelfEvaluating evaluating;

    RecheckClerk(RecheckDraws draws, Rechecking rechecking, SelfEvaluations evaluations, SelfEvaluating evaluating) {
        this.draws = draws;
        this.rechecking = rechecking;
        this.evaluations = evaluations;
        this.evaluating = evaluating;
    }

    /** One draw that was discarded, and one of every self-evaluation that was confirmed. */
    void draw(int year, Team team) {
        RecheckDraw first = draws.preview(team.performance(), new NewRecheckDraw(year, null, null));
        draws.discard(team.performance(), first.id(), first.version(), "种子应由监督人员现场摇号产生");
        RecheckDraw second = draws.preview(team.performance(), new NewRecheckDraw(year, "07-19-23", EVERY_ONE));
        draws.confirm(team.performance(), second.id(), second.version());
    }

    /** The bureau's approval, then the re-check with points taken off where proof is missing. */
    void recheck(long goalId, Team team, boolean completed) {
        SelfEvaluation evaluation = evaluations.find(goalId).orElseThrow();
        Actor performance = team.performance();
        evaluating.decide(performance, evaluation.id(), evaluation.version(), new Decision(Verdict.APPROVE, "转抽查复核"));
        List<EvaluationLine> lines = rechecking.read(performance, evaluation.id()).found();
        EvaluationLine weightiest = IntStream.range(1, lines.size()).mapToObj(lines::get).max(Comparator.comparing(EvaluationLine::score)).orElseThrow();
        rechecking.save(performance, evaluation.id(), 0, new RecheckEdit(evaluation.executedYuan(), "佐证材料不齐，核减得分",
                List.of(new RecheckEdit.Line(weightiest.id(), weightiest.actual(), weightiest.completion(),
                        weightiest.score().multiply(LEFT).setScale(2, RoundingMode.HALF_UP), "未提供验收单和花名册，完成数量不能全部认定"))));
        if (completed) {
            rechecking.complete(performance, evaluation.id(), 1);
        }
    }
}
