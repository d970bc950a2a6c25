package org.hengji.core.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;

/**
 * What a panel comes to.
 *
 * @param lines    the lines in the order of the criteria
 * @param groups   the groups (一级指标) in the same order
 * @param experts  what each expert gave in all, by number
 * @param total    the sum of the lines' scores
 * @param grade    its grade
 * @param outliers scores far from those of the others
 */
public record PanelScore(List<Line> lines, List<Group> groups, List<ExpertTotal> experts, BigDecimal total, Grade grade, List<Outlier> outliers) {

    private static final int RATE_SCALE = 4;

    public PanelScore {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        experts = List.copyOf(experts);
        outliers = List.copyOf(outliers);
    }

    /**
     * The score of a criterion.
     *
     * @param criterion  the criterion
     * @param mean       how the experts' mean came about
     * @param adjustment what the lead set instead after an objection of the unit, or null
     */
    public record Line(Criterion criterion, LineMean mean, Adjustment adjustment) {

        /** The points that count. */
        public BigDecimal score() {
            return adjustment == null ? mean.score() : adjustment.score();
        }

        /** The share of the points that was earned, 0 to 1, to four decimals. */
        public BigDecimal rate() {
            return share(score(), criterion.weight());
        }
    }

    /**
     * What the lead set instead of the experts' mean.
     *
     * @param score  the points
     * @param reason why
     */
    public record Adjustment(BigDecimal score, String reason) {
    }

    /**
     * The score of a group.
     *
     * @param name   一级指标
     * @param weight its points
     * @param score  the points earned
     */
    public record Group(String name, BigDecimal weight, BigDecimal score) {

        /** The share of the points that was earned, 0 to 1, to four decimals. */
        public BigDecimal rate() {
            return share(score, weight);
        }
    }

    /**
     * What an expert gave in all.
     *
     * @param expert his number
     * @param total  the sum of his scores
     */
    public record ExpertTotal(int expert, BigDecimal total) {
    }

    /**
     * A score far from those of the others.
     *
     * @param expert    the expert's number
     * @param criterion id of the criterion, or null for his total
     * @param score     what he gave
     * @param median    the median of the panel
     * @param limit     the distance that is still near
     */
    public record Outlier(int expert, String criterion, BigDecimal score, BigDecimal median, BigDecimal limit) {
    }

    private static BigDecimal share(BigDecimal score, BigDecimal weight) {
        return score.divide(weight, RATE_SCALE, RoundingMode.HALF_UP);
    }
}
