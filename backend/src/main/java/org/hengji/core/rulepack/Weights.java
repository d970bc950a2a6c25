package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The points of a project's self-evaluation; each scheme makes 100 with the execution.
 *
 * @param execution   points of 预算执行率
 * @param withoutCost points by level 1 where 成本 is none of them
 * @param withCost    points by level 1 where 成本 is one of them
 */
public record Weights(
        BigDecimal execution, Map<String, BigDecimal> withoutCost, Map<String, BigDecimal> withCost) {

    public Weights {
        withoutCost = Collections.unmodifiableMap(new LinkedHashMap<>(withoutCost));
        withCost = Collections.unmodifiableMap(new LinkedHashMap<>(withCost));
    }
}
