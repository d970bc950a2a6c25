package org.hengji.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
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
    private BigDecimal recordedYuan;
    private BigDecimal expectedYuan;
    private BigDecimal deviation;
    private BigDecimal progress;
    private Light moneyLight;
    private Light gapLight;
    private Light light;
    private String lightBands;
    private String lightExplanation;
    private LocalDate dueOn;
    private Instant lastUrgedAt;
    private String remark;

    MonitoringReport() {}

    /** The unit's figures; the light follows from them by {@link #light}. */
    void fill(BigDecimal newExecutedYuan, BigDecimal newExpectedYuan, String newRemark) {
        executedYuan = newExecutedYuan;
        expectedYuan = newExpectedYuan;
        remark = newRemark;
    }

    /** The light of what is written here, by the pack the goal was drafted under. */
    void light(Attainment attainment, RulePack pack, LightTable table) {
        LightReading reading = LightReading.of(money(), attainment, pack, table);
        progress = attainment.percent();
        deviation = reading.deviation();
        moneyLight = reading.moneyLight();
        gapLight = reading.gapLight();
        light = reading.light();
        lightBands = reading.bands();
        lightExplanation = reading.explanation();
    }

    /** What the entries of payments say had been spent by the checkpoint; null without entries. */
    void recorded(BigDecimal yuan) {
        recordedYuan = yuan;
    }

    /** The goal goes by another version now, with another budget and plan; what the unit has typed stays. */
    void renew(long goalVersionId, BigDecimal newBudgetYuan, BigDecimal newPlanYuan) {
        reportOn(goalVersionId);
        budgetYuan = newBudgetYuan;
        planYuan = newPlanYuan;
    }

    MoneyFacts money() {
        return new MoneyFacts(checkpointLabel, checkpointDueOn, budgetYuan, planYuan, executedYuan);
    }

    /** Open with the unit: it has not been filed, or was sent back. */
    boolean missing() {
        return status().drafting();
    }

    /** Missing although its day is over. */
    boolean late(LocalDate today) {
        return missing() && dueOn != null && today.isAfter(dueOn);
    }

    void urged(Instant at) {
        lastUrgedAt = at;
    }

    @Override
    protected List<MonitoringStep> steps() {
        return STEPS;
    }

    @Override
    public Subject subject() {
        return subject(id(), checkpointLabel);
    }

    static Subject subject(long id, String checkpointLabel) {
        return new Subject(Subject.Kind.MONITORING_REPORT, id, checkpointLabel + "监控");
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

    /** By the entries of payments; the unit may say otherwise in {@link #executedYuan()}. Null without entries. */
    public BigDecimal recordedYuan() {
        return recordedYuan;
    }

    /** What the unit expects to have spent by the end of the year. */
    public BigDecimal expectedYuan() {
        return expectedYuan;
    }

    /** How far the goal has come in percent; null where nothing can be counted. */
    public BigDecimal progress() {
        return progress;
    }

    /** Progress of the goal less executed rate in percentage points; null where there is nothing to compare. */
    public BigDecimal gap() {
        return progress == null || executionRate() == null ? null : progress.subtract(executionRate());
    }

    public Light moneyLight() {
        return moneyLight;
    }

    public Light gapLight() {
        return gapLight;
    }

    /** The worse of both; null where there is nothing to compare, and {@link #lightExplanation()} says so. */
    public Light light() {
        return light;
    }

    /** Rule pack, bands and edition of the table that the light was read by; null without a light. */
    public String lightBands() {
        return lightBands;
    }

    /** Until when the unit files it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant lastUrgedAt() {
        return lastUrgedAt;
    }

    public String lightExplanation() {
        return lightExplanation;
    }

    public String remark() {
        return remark;
    }
}
