package org.hengji.core.rulepack;

import java.math.RoundingMode;
import java.util.List;

/**
 * The roundings by which a printed score still agrees with the exact one.
 *
 * @param decimals      decimals of the score
 * @param modes         how the score was rounded
 * @param shareDecimals decimals to which the completion may have been rounded before, 2 for whole percent
 */
public record PrintedRounding(List<Integer> decimals, List<RoundingMode> modes, List<Integer> shareDecimals) {

    public PrintedRounding {
        decimals = List.copyOf(decimals);
        modes = List.copyOf(modes);
        shareDecimals = List.copyOf(shareDecimals);
    }
}
