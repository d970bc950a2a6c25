package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * A band in which a person scores a qualitative indicator; it ends below the one above.
 *
 * @param name what the band says
 * @param from the lowest completion in percent, inclusive
 */
public record QualitativeBand(String name, BigDecimal from) {
}
