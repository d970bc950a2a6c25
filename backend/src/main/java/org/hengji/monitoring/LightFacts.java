package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the decision table {@code monitoring-light} is asked with; the names of the components are those of its inputs. Distances are
 * in percentage points and never negative; a null says nothing and no row answers to it.
 *
 * @param planDistance       executed share of the budget from the share planned
 * @param timeDistance       executed share from the share of the year that has passed; only where neither plan nor line says more
 * @param executionRate      executed share in percent
 * @param executionAtLeast   the share that the pack demands by this checkpoint
 * @param gapDistance        progress of the goal from progress of the money
 * @param attainmentGap      the gap above which the pack warns, where it has a line of its own
 * @param greenUpTo          the bands of the pack
 */
public record LightFacts(BigDecimal planDistance, BigDecimal timeDistance, BigDecimal executionRate, BigDecimal executionAtLeast,
                         BigDecimal gapDistance, BigDecimal attainmentGap, BigDecimal greenUpTo, BigDecimal yellowUpTo) {

    /** For the decision engine: numbers and truth values only. */
    public Map<String, Object> asVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("planDistance", number(planDistance));
        variables.put("timeDistance", number(timeDistance));
        variables.put("executionRate", number(executionRate));
        variables.put("executionAtLeast", number(executionAtLeast));
        variables.put("gapDistance", number(gapDistance));
        variables.put("attainmentGap", number(attainmentGap));
        variables.put("ownGapLine", attainmentGap != null);
        variables.put("greenUpTo", number(greenUpTo));
        variables.put("yellowUpTo", number(yellowUpTo));
        return variables;
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
