package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages of printed figures: what they are, and whether a printed percentage can be one. */
final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    private Rates() {
    }

    /** A part of a whole in percent, rounded half up; null if the whole is zero. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
    }

    /** Whether the printed share is that of the part in the whole, given that both are themselves rounded. */
    static boolean explains(BigDecimal printed, Mention part, Mention whole) {
        return explains(printed, part.value(), part.halfPlace(), whole.value(), whole.halfPlace());
    }

    /**
     * Whether a printed percentage is that of a part in a whole.
     *
     * @param partMargin  by how much the part may be off because it is rounded itself
     * @param wholeMargin by how much the whole may be off
     */
    static boolean explains(BigDecimal printed, BigDecimal part, BigDecimal partMargin, BigDecimal whole, BigDecimal wholeMargin) {
        if (whole.compareTo(wholeMargin) <= 0) {
            return part.signum() == 0 && printed.signum() == 0;
        }
        BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-printed.scale() - 1);
        BigDecimal low = part.subtract(partMargin).multiply(HUNDRED).divide(whole.add(wholeMargin), DIGITS, RoundingMode.FLOOR);
        BigDecimal high = part.add(partMargin).multiply(HUNDRED).divide(whole.subtract(wholeMargin), DIGITS, RoundingMode.CEILING);
        return printed.add(half).compareTo(low) >= 0 && printed.subtract(half).compareTo(high) <= 0;
    }
}
