package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of one line.
 *
 * @param item         预算执行率 or the indicator's 三级指标
 * @param weight       its points; null where the form prints none and none can be inferred
 * @param target       the target as printed, or null
 * @param actual       the actual value as printed, or null
 * @param explanation  how the score came about; null if the line could not be scored
 * @param ruleId       the rule that gave the score, or would have to
 * @param unrounded    the score before rounding; 0 if it could not be scored
 * @param score        the score, rounded as the pack says; 0 if it could not be scored
 * @param scorePrinted the score that the form prints, or null
 * @param text         rule, inputs, formula and how the printed score agrees, in Chinese
 * @param flags        what a reader should know
 */
public record ScoredLine(
        String item,
        BigDecimal weight,
        String target,
        String actual,
        Explanation explanation,
        String ruleId,
        BigDecimal unrounded,
        BigDecimal score,
        BigDecimal scorePrinted,
        String text,
        List<ScoreFlag> flags) {

    public ScoredLine {
        flags = List.copyOf(flags);
    }

    /** The share of the points that was earned, 0 to 1, to ten decimals; null if it could not be scored or has no points. */
    public BigDecimal ratio() {
        return isScored() ? explanation.rule().share().value() : null;
    }

    /** Whether a rule gave it a score. */
    public boolean isScored() {
        return explanation != null && !(explanation.rule() instanceof RowRule.NotScored);
    }

    /** Whether it counts in the total: it is no parent, no empty row, no part of a merged cell, and applies. */
    boolean counts() {
        return explanation == null || !(explanation.rule() instanceof RowRule.NotScored || explanation.rule() instanceof RowRule.Parent);
    }

    /** Whether the printed score follows a rule. */
    boolean isExplained() {
        return !flags.contains(ScoreFlag.SCORE_UNEXPLAINED) && !flags.contains(ScoreFlag.SCORE_ABOVE_WEIGHT)
                && !flags.contains(ScoreFlag.SCORE_NEGATIVE);
    }
}
