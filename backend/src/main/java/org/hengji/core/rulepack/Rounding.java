package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How scores are rounded.
 *
 * @param decimals decimals that are kept
 * @param mode     what happens to the rest
 */
public record Rounding(int decimals, RoundingMode mode) {

    /** The rounded score. */
    public BigDecimal round(BigDecimal score) {
        return score.setScale(decimals, mode);
    }
}
