package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * How a panel of experts comes to a score.
 *
 * @param experts      how many experts a panel has
 * @param opinionBelow percent of a criterion's points below which an expert must say why
 * @param trimmedFrom  number of experts from which on the highest and the lowest score of a line are dropped; null for never
 * @param rounding     how the mean of a line is rounded
 * @param outlier      what counts as far from the others
 * @param opinionDays  working days that the evaluated unit has for its opinion (征求意见)
 */
public record PanelRules(Size experts, BigDecimal opinionBelow, Integer trimmedFrom, Rounding rounding, OutlierRule outlier, int opinionDays) {

    /**
     * How many experts a panel has.
     *
     * @param least the fewest
     * @param most  the most
     */
    public record Size(int least, int most) {

        /** Whether a panel of so many may score. */
        public boolean allows(int experts) {
            return least <= experts && experts <= most;
        }
    }

    /**
     * When a score is far from those of the others; both are distances from the median of the panel.
     *
     * @param linePercent percent of the criterion's points
     * @param totalPoints points of the total
     */
    public record OutlierRule(BigDecimal linePercent, BigDecimal totalPoints) {
    }

    /** Whether the highest and the lowest score are dropped where so many experts score. */
    public boolean trims(int experts) {
        return trimmedFrom != null && experts >= trimmedFrom;
    }
}
