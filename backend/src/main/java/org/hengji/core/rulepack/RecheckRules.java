package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.List;

/**
 * How self-evaluations are sampled for the re-check (抽查复核), and what follows from its differences. Bands are given by
 * their lower ends, rising; what lies below the first is a band too.
 *
 * @param share          percent of the self-evaluations that are drawn
 * @param amountBands    元 of the budget
 * @param deviationBands points between the self-score and what the rules compute
 * @param honestyBands   points between self-score and re-check in the year before
 * @param certainFrom    points of that difference from which a project is drawn for certain; null for never
 * @param reported       points of difference beyond which the statistics count
 * @param consequences   what follows
 */
public record RecheckRules(
        BigDecimal share,
        List<BigDecimal> amountBands,
        List<BigDecimal> deviationBands,
        List<BigDecimal> honestyBands,
        BigDecimal certainFrom,
        List<BigDecimal> reported,
        List<Consequence> consequences) {

    public RecheckRules {
        amountBands = List.copyOf(amountBands);
        deviationBands = List.copyOf(deviationBands);
        honestyBands = List.copyOf(honestyBands);
        reported = List.copyOf(reported);
        consequences = List.copyOf(consequences);
    }

    /**
     * What follows where self-scores were too far off.
     *
     * @param of     whose difference counts: that of one self-evaluation, or the mean of a department
     * @param beyond points of difference above which it follows
     * @param text   what follows, in Chinese
     */
    public record Consequence(Of of, BigDecimal beyond, String text) {
    }

    /** Whose difference counts. */
    public enum Of { SELF_EVALUATION, DEPARTMENT }

    /** What follows from a difference, the mildest first. */
    public List<String> following(Of of, BigDecimal difference) {
        return consequences.stream().filter(it -> it.of() == of && difference.abs().compareTo(it.beyond()) > 0).map(Consequence::text).toList();
    }
}
