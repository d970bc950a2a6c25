package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * A grade and the lowest score that earns it; the band ends below the one above.
 *
 * @param grade the grade
 * @param from  the lowest score, inclusive
 */
public record GradeBand(Grade grade, BigDecimal from) {
}
