package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.rulepack.PreReviewRules;

/** The unit that a figure without one must be meant in, by what it is compared with. */
final class UnitGuess {

    private UnitGuess() {
    }

    /** The unit that brings the figure nearest to an amount in 元; null if none brings it near enough. */
    static MoneyUnit of(BigDecimal figure, BigDecimal amount, PreReviewRules rules) {
        if (figure.signum() <= 0 || amount.signum() <= 0) {
            return null;
        }
        MoneyUnit nearest = Arrays.stream(MoneyUnit.values())
                .min(Comparator.comparingDouble(unit -> apart(unit.toYuan(figure), amount))).orElseThrow();
        return apart(nearest.toYuan(figure), amount) <= Math.log(rules.limit("unitGuessTimes").doubleValue()) ? nearest : null;
    }

    private static double apart(BigDecimal one, BigDecimal other) {
        return Math.abs(Math.log(one.doubleValue() / other.doubleValue()));
    }
}
