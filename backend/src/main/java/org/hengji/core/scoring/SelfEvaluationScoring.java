package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePack;

/** Scores self-evaluations by the rules of a pack. */
public final class SelfEvaluationScoring {

    private SelfEvaluationScoring() {
    }

    /**
     * The scores of a self-evaluation. It may be unfinished: a line that cannot be scored yet earns nothing,
     * says so by a flag, and keeps the whole from being graded. Of one that was published, each printed score is explained or flagged.
     */
    public static SelfEvaluationScore score(SelfEvaluation evaluation, RulePack pack) {
        return evaluation.isPublished() ? new PublishedScoring(pack, evaluation).score() : draft(evaluation, pack);
    }

    /** Whether no rule can compute a line of this target, so that a person must give its completion in percent. */
    public static boolean needsCompletion(Target target) {
        return LineScoring.needsCompletion(target);
    }

    private static SelfEvaluationScore draft(SelfEvaluation evaluation, RulePack pack) {
        Points points = Points.of(evaluation, pack);
        LineScoring scoring = new LineScoring(pack, evaluation.year(), false);
        List<ScoredLine> lines = new ArrayList<>();
        if (evaluation.execution() != null) {
            lines.add(new ExecutionScoring(pack, false).score(evaluation.execution(), points.execution()));
        }
        for (int i = 0; i < evaluation.lines().size(); i++) {
            lines.add(scoring.draft(evaluation.lines().get(i), points.lines().get(i)));
        }
        return summed(lines, points.flags(), pack);
    }

    /** Total and grade of lines that are being filled in. */
    static SelfEvaluationScore summed(List<ScoredLine> lines, List<ScoreFlag> known, RulePack pack) {
        BigDecimal total = lines.stream().map(ScoredLine::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<ScoreFlag> flags = new ArrayList<>(known);
        flags.remove(ScoreFlag.INCOMPLETE);
        boolean complete = lines.stream().filter(ScoredLine::counts).allMatch(ScoredLine::isScored);
        if (!complete) {
            flags.add(ScoreFlag.INCOMPLETE);
        }
        Grade grade = complete ? pack.grade(total) : null;
        return new SelfEvaluationScore(lines, total, grade, "各项得分合计 " + total.toPlainString(), flags);
    }
}
