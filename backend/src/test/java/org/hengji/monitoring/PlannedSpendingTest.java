package org.hengji.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.budget.PlanStep;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.fiscalyear.Checkpoint;
import org.junit.jupiter.api.Test;

/** On the plans of two real departments, one printed in amounts and one in percent. */
class PlannedSpendingTest {

    @Test
    void takesTheStepOfTheSameLabel() {
        assertThat(planned(2, "6月底", plan("sql/sample/xiguan-street-2024.json", "服务群众专项经费", MoneyUnit.TEN_THOUSAND_YUAN))).isEqualByComparingTo("200000");
        assertThat(planned(3, "10月底", plan("sql/sample/xushui-chengqu-2021.json", "城区办和社区租赁费", MoneyUnit.YUAN)))
                .as("98% of 1,415,750 元").isEqualByComparingTo("1387435");
    }

    @Test
    void blankStepsAfterTheWholeAmountMeanTheWholeAmount() {
        assertThat(planned(4, "12月底", plan("sql/sample/xushui-chengqu-2021.json", "安全生产信息员经费", MoneyUnit.YUAN))).isEqualByComparingTo("9000");
    }

    @Test
    void takesTheStepInTheSamePlaceWhereLabelsDiffer() {
        assertThat(planned(3, "9月底", plan("sql/sample/xiguan-street-2024.json", "车辆保险费", MoneyUnit.TEN_THOUSAND_YUAN))).isEqualByComparingTo("3000");
    }

    @Test
    void knowsNothingWithoutAPlan() {
        assertThat(planned(1, "3月底", List.of())).isNull();
        assertThat(planned(5, "次年1月底", plan("sql/sample/xiguan-street-2024.json", "车辆保险费", MoneyUnit.TEN_THOUSAND_YUAN))).isNull();
    }

    private static BigDecimal planned(int sequenceNo, String label, List<PlanStep> plan) {
        var checkpoint = new Checkpoint(1, 1, sequenceNo, label, LocalDate.of(2024, 1, 1), Checkpoint.Status.OPEN, 0);
        return PlannedSpending.by(checkpoint, plan).orElse(null);
    }

    private static List<PlanStep> plan(String document, String project, MoneyUnit unit) {
        ProjectPart part = SampleDocuments.read(document).projects().stream().filter(p -> p.name().equals(project)).findFirst().orElseThrow();
        return SpendingPlanReader.read(part.spendingPlan(), unit, PrintedAmount.of(part.amount(), unit));
    }
}
