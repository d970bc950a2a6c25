package org.hengji.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hengji.review.GoalForm;

/**
 * Money at a checkpoint, in 元 from the start of the year; all but the checkpoint may be null.
 *
 * @param checkpoint its label, such as {@code 6月底}
 */
record MoneyFacts(String checkpoint, LocalDate dueOn, BigDecimal budgetYuan, BigDecimal planYuan, BigDecimal executedYuan) {

    private static final int MONTHS = 12;

    BigDecimal executionRate() {
        return GoalForm.percent(executedYuan, budgetYuan);
    }

    BigDecimal planRate() {
        return GoalForm.percent(planYuan, budgetYuan);
    }

    /** Executed less planned rate in percentage points. */
    BigDecimal deviation() {
        return planYuan == null || executedYuan == null ? null : GoalForm.percent(executedYuan.subtract(planYuan), budgetYuan);
    }

    /** Share of the year that has passed by the checkpoint in percent, in months and parts of them: half by the end of June. */
    BigDecimal timeRate() {
        BigDecimal months = BigDecimal.valueOf(dueOn.getMonthValue() - 1L)
                .add(BigDecimal.valueOf(dueOn.getDayOfMonth()).divide(BigDecimal.valueOf(dueOn.lengthOfMonth()), 4, RoundingMode.HALF_UP));
        return months.movePointRight(2).divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
    }

    /** Executed rate less the share of the year in percentage points. */
    BigDecimal timeDeviation() {
        return executionRate() == null ? null : executionRate().subtract(timeRate());
    }
}
