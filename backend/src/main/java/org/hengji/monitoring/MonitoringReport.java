package org.hengji.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.RulePack;
import org.hengji.organisation.Subject;
import org.hengji.review.Filing;

/** A unit's report on one goal at one checkpoint (监控报告). Amounts in 元. */
public final class MonitoringReport extends Filing {

    private static final List<MonitoringStep> STEPS = List.of(MonitoringStep.values());

    private long checkpointId;
    private String checkpointLabel;
    private LocalDate checkpointDueOn;
    private BigDecimal budgetYuan;
    private BigDecimal planYuan;
    private BigDecimal executedYuan;
    private BigDecimal deviation;
    private Light light;
    private String lightExplanation;
    private String remark;

    MonitoringReport() {}

    /** The unit's figures; the light follows from them by the pack the goal was drafted under. */
    void fill(BigDecimal newExecutedYuan, String newRemark, RulePack pack) {
        executedYuan = newExecutedYuan;
        remark = newRemark;
        LightReading reading = LightReading.of(checkpointLabel, budgetYuan, planYuan, executedYuan, pack);
        deviation = reading.deviation();
        light = reading.light();
        lightExplanation = reading.explanation();
    }

    /** The goal goes by another version now, with another budget and plan; what the unit has typed stays. */
    void renew(long goalVersionId, BigDecimal newBudgetYuan, BigDecimal newPlanYuan, RulePack pack) {
        reportOn(goalVersionId);
        budgetYuan = newBudgetYuan;
        planYuan = newPlanYuan;
        fill(executedYuan, remark, pack);
    }

    @Override
    protected List<MonitoringStep> steps() {
        return STEPS;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.MONITORING_REPORT, id(), checkpointLabel + "监控");
    }

    public long checkpointId() {
        return checkpointId;
    }

    public String checkpointLabel() {
        return checkpointLabel;
    }

    public LocalDate checkpointDueOn() {
        return checkpointDueOn;
    }

    public BigDecimal budgetYuan() {
        return budgetYuan;
    }

    /** The unit's own cumulative plan by this checkpoint; null where it has none. */
    public BigDecimal planYuan() {
        return planYuan;
    }

    /** Spent from the start of the year; null until the unit has given it. */
    public BigDecimal executedYuan() {
        return executedYuan;
    }

    /** Executed share of the budget in percent; null where it cannot be computed, like the planned one. */
    public BigDecimal executionRate() {
        return percent(executedYuan, budgetYuan);
    }

    public BigDecimal planRate() {
        return percent(planYuan, budgetYuan);
    }

    /** Executed less planned rate in percentage points; null where there is nothing to compare. */
    public BigDecimal deviation() {
        return deviation;
    }

    /** Null where there is no plan to compare with; {@link #lightExplanation()} says so. */
    public Light light() {
        return light;
    }

    public String lightExplanation() {
        return lightExplanation;
    }

    public String remark() {
        return remark;
    }
}
