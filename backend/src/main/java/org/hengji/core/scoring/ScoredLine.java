package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of one line.
 *
 * @param item        预算执行率 or the indicator's 三级指标
 * @param weight      its points
 * @param ratio       the share of the points that was earned, 0 to 1, to ten decimals; null if it could not be scored
 * @param unrounded   the score before rounding, to ten decimals
 * @param score       the score, rounded as the pack says; 0 if it could not be scored
 * @param rule        the rule that gave it
 * @param explanation inputs and formula in Chinese
 * @param flags       what a reader should know
 */
public record ScoredLine(
        String item,
        BigDecimal weight,
        BigDecimal ratio,
        BigDecimal unrounded,
        BigDecimal score,
        ScoringRule rule,
        String explanation,
        List<ScoreFlag> flags) {

    public ScoredLine {
        flags = List.copyOf(flags);
    }
}
