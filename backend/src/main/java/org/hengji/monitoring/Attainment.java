package org.hengji.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengji.core.indicator.Direction;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.rulepack.MonitoringForm;
import org.hengji.core.scoring.ActualValues;
import org.hengji.goal.Indicator;

/**
 * How far a goal has come (目标进度): the share of each target that is reached, at most all of it, by weight.
 *
 * @param percent to two decimals; null where no line can be counted
 * @param counted how many lines it rests on
 */
record Attainment(BigDecimal percent, int counted) {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    /** @param indicators one for each line in the same order */
    static Attainment of(List<MonitoringLine> lines, List<Indicator> indicators, MonitoringForm form) {
        boolean weighted = indicators.stream().allMatch(i -> i.weight() != null && i.weight().signum() > 0);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int counted = 0;
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal share = share(indicators.get(i), lines.get(i).actual(), form);
            if (share != null) {
                BigDecimal weight = weighted ? indicators.get(i).weight() : BigDecimal.ONE;
                sum = sum.add(share.multiply(weight));
                weights = weights.add(weight);
                counted++;
            }
        }
        return new Attainment(counted == 0 ? null : sum.divide(weights, 2, RoundingMode.HALF_UP), counted);
    }

    /** The share in percent of one target; null where it does not tell how far things have come, or the actual value cannot be read. */
    static BigDecimal share(Indicator indicator, String actual, MonitoringForm form) {
        Target target = indicator.target();
        boolean counts = actual != null && target.kind() == TargetKind.NUMBER && target.value().signum() > 0 && target.direction() != Direction.LESS
                && form.tellsProgress(indicator.level1(), indicator.level2());
        if (!counts) {
            return null;
        }
        return ActualValues.of(actual, indicator.level3(), target).sure().stream().findFirst()
                .map(value -> value.max(BigDecimal.ZERO).multiply(HUNDRED).divide(target.value(), 2, RoundingMode.HALF_UP).min(HUNDRED)).orElse(null);
    }
}
