package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.core.rulepack.Rounding;

/** A share from 0 to 1 as an exact fraction, so that a score is rounded once and never twice. */
record Ratio(BigDecimal numerator, BigDecimal denominator) {

    static final Ratio NONE = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);
    static final Ratio FULL = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    private static final int DECIMALS = 10;

    /** The fraction, held between 0 and 1; the denominator is above 0. */
    static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() <= 0) {
            return NONE;
        }
        return numerator.compareTo(denominator) >= 0 ? FULL : new Ratio(numerator, denominator);
    }

    boolean isFull() {
        return numerator.compareTo(denominator) == 0;
    }

    BigDecimal value() {
        return rounded(DECIMALS);
    }

    BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    BigDecimal unrounded(BigDecimal weight) {
        return weight.multiply(numerator).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    BigDecimal score(BigDecimal weight, Rounding rounding) {
        return weight.multiply(numerator).divide(denominator, rounding.decimals(), rounding.mode());
    }

    /** This share of some points and another share of other points, as a share of all of them. */
    Ratio with(BigDecimal weight, Ratio other, BigDecimal otherWeight) {
        return Ratio.of(numerator.multiply(other.denominator).multiply(weight)
                        .add(other.numerator.multiply(denominator).multiply(otherWeight)),
                denominator.multiply(other.denominator).multiply(weight.add(otherWeight)));
    }

    /** The formula of the score, for example {@code 15 × 8676 ÷ 8755}. */
    String formula(BigDecimal weight) {
        String points = weight.toPlainString();
        return this.equals(FULL) || this.equals(NONE)
                ? points + " × " + numerator.toPlainString()
                : points + " × " + numerator.toPlainString() + " ÷ " + denominator.toPlainString();
    }
}
