package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * The lights by deviation from the plan, in percentage points.
 *
 * @param greenUpTo  the largest deviation that is still green
 * @param yellowUpTo the largest deviation that is still yellow
 */
public record LightBands(BigDecimal greenUpTo, BigDecimal yellowUpTo) {

    /** The light of a deviation; spending ahead of the plan deviates as much as spending behind it. */
    public Light light(BigDecimal deviation) {
        BigDecimal distance = deviation.abs();
        if (distance.compareTo(greenUpTo) <= 0) {
            return Light.GREEN;
        }
        return distance.compareTo(yellowUpTo) <= 0 ? Light.YELLOW : Light.RED;
    }
}
