package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * What a fixed value earns that was missed to either side.
 *
 * @param within the deviation from the target in percent, inclusive
 * @param share  percent of the points
 */
public record DeviationBand(BigDecimal within, BigDecimal share) {
}
