package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.core.rulepack.Rounding;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.Candidates.Match;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Says by which rule and rounding a printed score came about, or that it follows none. */
final class PrintedScore {

    private final RulePack pack;
    private final Rounding rounding;

    PrintedScore(RulePack pack) {
        this.pack = pack;
        this.rounding = pack.rounding().value();
    }

    /**
     * The line with its score.
     *
     * @param weight     its points, or null if they are not known
     * @param printed    its score as printed, or null
     * @param candidates the rules that may apply
     * @param inputs     target and actual in Chinese
     * @param flags      what is known to be wrong already; more are added
     * @param farAbove   whether the actual value is so far above its target that it must be explained
     */
    ScoredLine explain(Line line, BigDecimal weight, BigDecimal printed, Candidates candidates, String inputs, List<ScoreFlag> flags, boolean farAbove) {
        ScoredLine scored = printed == null ? withoutScore(line, weight, candidates, inputs, flags)
                : weight == null ? withoutWeight(line, printed, candidates, inputs)
                : withBoth(line, weight, printed, candidates, inputs, flags);
        if (!Said.isReason(line.deviationReason(), pack.scoreWords().value())) {
            if (needsReason(scored, weight, printed)) {
                flags.add(ScoreFlag.REASON_MISSING);
            } else if (farAbove) {
                flags.add(ScoreFlag.OVER_ACHIEVED);
            }
        }
        return new ScoredLine(line.item(), weight, line.target().printed(), line.actual(), scored.explanation(), scored.ruleId(),
                scored.unrounded(), scored.score(), printed, scored.text(), flags);
    }

    private static boolean needsReason(ScoredLine scored, BigDecimal weight, BigDecimal printed) {
        if (weight == null || weight.signum() == 0) {
            return false;
        }
        boolean below = printed != null ? printed.compareTo(weight) < 0 : scored.isScored() && !scored.explanation().rule().share().isFull();
        return below || scored.flags().contains(ScoreFlag.SCORE_UNEXPLAINED) && scored.score().compareTo(weight) < 0;
    }

    private ScoredLine withBoth(Line line, BigDecimal weight, BigDecimal printed, Candidates candidates, String inputs, List<ScoreFlag> flags) {
        Optional<Match> match = candidates.match(printed, weight, pack.printedRounding().value());
        if (match.isPresent()) {
            String how = match.get().rounding();
            return line(line, match.get().rule(), weight, inputs, "；表列 " + printed.toPlainString() + (how.isEmpty() ? "，一致" : " 为" + how), List.of());
        }
        if (printed.signum() < 0 || printed.compareTo(weight) > 0) {
            flags.add(printed.signum() < 0 ? ScoreFlag.SCORE_NEGATIVE : ScoreFlag.SCORE_ABOVE_WEIGHT);
        } else if (candidates.isKnown()) {
            flags.add(ScoreFlag.SCORE_UNEXPLAINED);
        } else {
            return line(line, new JudgementRule.AsPrinted(weight, printed, "完成情况无法换算为数值"), weight, inputs, "", List.of());
        }
        ScoringRule rule = nearest(candidates, weight, printed);
        return line(line, rule, weight, inputs, "；表列 " + printed.toPlainString() + " 不符合本规则的任何舍入", flags);
    }

    /** What the line should have: by the first rule, or the nearest score of the band; the printed one held to the points if nothing is known. */
    private static ScoringRule nearest(Candidates candidates, BigDecimal weight, BigDecimal printed) {
        if (!candidates.sure().isEmpty()) {
            return candidates.sure().get(0);
        }
        return candidates.bands().isEmpty()
                ? new JudgementRule.AsPrinted(weight, printed.max(BigDecimal.ZERO).min(weight), "完成情况无法换算为数值，按分值封顶")
                : candidates.bands().get(0).rule(weight, candidates.bands().get(0).nearest(printed, weight));
    }

    /** Without points a score can only be repeated; a line that met its target then shows what its points are. */
    private ScoredLine withoutWeight(Line line, BigDecimal printed, Candidates candidates, String inputs) {
        boolean full = candidates.sure().stream().anyMatch(rule -> rule.share().isFull());
        ScoringRule rule = full ? candidates.sure().get(0) : new JudgementRule.AsPrinted(printed, printed, "表上没有分值，得分无从核对");
        return line(line, rule, printed, inputs, "", List.of());
    }

    private ScoredLine withoutScore(Line line, BigDecimal weight, Candidates candidates, String inputs, List<ScoreFlag> flags) {
        if (weight != null && weight.signum() > 0) {
            flags.add(ScoreFlag.SCORE_MISSING);
        }
        if (weight != null && !candidates.sure().isEmpty()) {
            return line(line, candidates.sure().get(0), weight, inputs, "；表上没有得分", flags);
        }
        return new ScoredLine(line.item(), weight, null, null, null, "SCORE-16", BigDecimal.ZERO, rounding.round(BigDecimal.ZERO), null,
                inputs + "；表上没有得分，无从核对", flags);
    }

    private ScoredLine line(Line line, ScoringRule rule, BigDecimal weight, String inputs, String printed, List<ScoreFlag> flags) {
        Explanation explanation = Explanation.of(rule, weight, rounding);
        return new ScoredLine(line.item(), weight, null, null, explanation, rule.id(), explanation.unrounded(), explanation.score(), null,
                rule.label() + "：" + inputs + "；得分 = " + explanation.formula() + printed, flags);
    }
}
