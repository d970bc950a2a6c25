package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePack;

/** Scores self-evaluations by the rules of a pack. */
public final class SelfEvaluationScoring {

    private SelfEvaluationScoring() {
    }

    /**
     * The scores of a self-evaluation. It may be unfinished: a line that cannot be scored yet earns nothing,
     * says so by a flag, and keeps the whole from being graded.
     */
    public static SelfEvaluationScore score(SelfEvaluation evaluation, RulePack pack) {
        Points points = Points.of(evaluation, pack);
        LineScoring scoring = new LineScoring(pack);
        List<ScoredLine> lines = new ArrayList<>();
        lines.add(ExecutionScoring.score(
                evaluation.budgetYuan(), evaluation.executedYuan(), points.execution(), pack.rounding().value()));
        for (int i = 0; i < evaluation.lines().size(); i++) {
            lines.add(scoring.score(evaluation.lines().get(i), points.lines().get(i)));
        }
        BigDecimal total = lines.stream().map(ScoredLine::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<ScoreFlag> flags = new ArrayList<>(points.flags());
        boolean complete = lines.stream().allMatch(line -> line.ratio() != null);
        if (!complete) {
            flags.add(ScoreFlag.INCOMPLETE);
        }
        Grade grade = complete ? pack.grade(total) : null;
        return new SelfEvaluationScore(lines, total, grade, flags);
    }
}
