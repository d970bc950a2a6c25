package org.hengji.core.review;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Grade;

/**
 * The conclusion that a filled form comes to.
 *
 * @param grade       the result
 * @param total       the sum of the scores; null where points are marked
 * @param explanation the counts or the sum, and the rule that fitted, in Chinese
 */
public record Conclusion(Grade grade, BigDecimal total, String explanation) {
}
