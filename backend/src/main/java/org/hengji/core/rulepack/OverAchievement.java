package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * What happens to an actual value far above its target: it never earns more than the points, and must be explained.
 *
 * @param explainAbove   percent of the target above which a reason must be given
 * @param cutByDeviation whether points may be taken off by the degree of deviation where the target was set too low
 */
public record OverAchievement(BigDecimal explainAbove, boolean cutByDeviation) {
}
