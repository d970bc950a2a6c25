package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.hengji.core.scoring.SelfEvaluationScore;
import org.hengji.core.scoring.SelfEvaluationScoring;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Indicator;
import org.springframework.stereotype.Component;

/** Scores a stored self-evaluation by the pack of its goal. */
@Component
class EvaluationScoring {

    private final GoalContents contents;
    private final RulePacks packs;

    EvaluationScoring(GoalContents contents, RulePacks packs) {
        this.contents = contents;
        this.packs = packs;
    }

    /**
     * Sets total and grade of the evaluation.
     *
     * @param lines 预算执行率 first, then one for each indicator of the goal in its order
     * @return the lines with their scores
     */
    List<EvaluationLine> score(SelfEvaluation evaluation, List<EvaluationLine> lines) {
        List<Indicator> indicators = contents.of(evaluation.goalVersionId()).indicators();
        List<Line> inputs = IntStream.range(0, indicators.size()).mapToObj(i -> input(indicators.get(i), lines.get(i + 1))).toList();
        // A goal whose document states no budget earns nothing for execution, as one with a budget of 0, so that it can be graded at all.
        BigDecimal budget = evaluation.budgetYuan() == null ? BigDecimal.ZERO : evaluation.budgetYuan();
        SelfEvaluationScore score = SelfEvaluationScoring.score(org.hengji.core.scoring.SelfEvaluation.draft(
                evaluation.goalKind() == GoalKind.DEPARTMENT, evaluation.yearNo(), budget, evaluation.executedYuan(), inputs),
                packs.get(evaluation.rulePackId()));
        evaluation.score(score);
        return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).scored(score.lines().get(i))).toList();
    }

    private static Line input(Indicator indicator, EvaluationLine line) {
        return Line.draft(indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(), indicator.weight(),
                line.actual(), line.completion(), line.deviationReason());
    }
}
