package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.GivenScores;
import org.hengji.core.scoring.GivenScores.By;
import org.hengji.core.scoring.ScoreRoom;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.hengji.core.scoring.SelfEvaluationScore;
import org.hengji.core.scoring.SelfEvaluationScoring;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Indicator;
import org.springframework.stereotype.Component;

/** Scores a stored self-evaluation by the pack of its goal. */
@Component
public class EvaluationScoring {

    private final GoalContents contents;
    private final RulePacks packs;

    EvaluationScoring(GoalContents contents, RulePacks packs) {
        this.contents = contents;
        this.packs = packs;
    }

    /**
     * What scoring makes of the lines.
     *
     * @param lines    with their scores
     * @param score    the whole, with what persons gave
     * @param computed the whole as the rules alone make it
     * @param rooms    what a person may give each line; empty where the rule leaves no room
     */
    public record Scored(List<EvaluationLine> lines, SelfEvaluationScore score, SelfEvaluationScore computed, List<Optional<ScoreRoom>> rooms) {}

    /**
     * Sets total and grade of the evaluation.
     *
     * @param lines 预算执行率 first, then one for each indicator of the goal in its order
     */
    Scored score(SelfEvaluation evaluation, List<EvaluationLine> lines) {
        Scored scored = score(evaluation, evaluation.executedYuan(), lines, By.SELF);
        evaluation.score(scored.score(), scored.computed());
        return scored;
    }

    /** The lines scored with this much spent, as the unit or who re-checks may do it; the evaluation stays as it is. */
    public Scored score(SelfEvaluation evaluation, BigDecimal executedYuan, List<EvaluationLine> lines, By by) {
        List<Indicator> indicators = contents.of(evaluation.goalVersionId()).indicators();
        List<Line> inputs = IntStream.range(0, indicators.size()).mapToObj(i -> input(indicators.get(i), lines.get(i + 1), by)).toList();
        // A goal whose document states no budget earns nothing for execution, as one with a budget of 0, so that it can be graded at all.
        BigDecimal budget = evaluation.budgetYuan() == null ? BigDecimal.ZERO : evaluation.budgetYuan();
        RulePack pack = packs.get(evaluation.rulePackId());
        var execution = new Execution(null, budget, executedYuan, null, by == By.RECHECK ? lines.get(0).weight() : null, null);
        var draft = new org.hengji.core.scoring.SelfEvaluation(
                evaluation.goalKind() == GoalKind.DEPARTMENT, evaluation.yearNo(), execution, inputs, null, null);
        SelfEvaluationScore computed = SelfEvaluationScoring.score(draft, pack);
        SelfEvaluationScore score = GivenScores.put(draft, computed, lines.stream().map(EvaluationLine::given).toList(), pack, by);
        return new Scored(IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).scored(score.lines().get(i))).toList(), score, computed,
                GivenScores.rooms(draft, computed, pack, by));
    }

    /** Points once given to a self-evaluation stay; a re-check never moves them. */
    private static Line input(Indicator indicator, EvaluationLine line, By by) {
        return Line.draft(indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(),
                by == By.RECHECK ? line.weight() : indicator.weight(),
                line.actual(), line.completion(), line.deviationReason());
    }
}
