package org.hengji.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.junit.jupiter.api.Test;

class SpendingPlanReaderTest {

    private static final GoalDocument XIGUAN = SampleDocuments.read("sql/sample/xiguan-street-2024.json");
    private static final GoalDocument XUSHUI = SampleDocuments.read("sql/sample/xushui-chengqu-2021.json");

    @Test
    void amountsAreInTheDocumentsUnit() {
        assertThat(plan(XIGUAN, "车辆保险费")).containsExactly(
                step(1, "3月底", "0.10", "1000.00", "25.0000"), step(2, "6月底", "0.20", "2000.00", "50.0000"),
                step(3, "10月底", "0.30", "3000.00", "75.0000"), step(4, "12月底", "0.40", "4000.00", "100.0000"));
    }

    @Test
    void aPlanBeyondTheBudgetIsKept() {
        assertThat(plan(XIGUAN, "服务群众专项经费")).last().isEqualTo(step(4, "12月底", "40.00", "400000.00", "133.3333"));
    }

    @Test
    void percentagesAreSharesOfTheBudgetAndBlankAfterAllMeansAll() {
        assertThat(plan(XUSHUI, "2019年既有建筑节能改造项目保证金")).containsExactly(
                step(1, "3月底", "25.00%", "301753.32", "25.0000"), step(2, "6月底", "50.00%", "603506.64", "50.0000"),
                step(3, "10月底", "100.00%", "1207013.28", "100.0000"), step(4, "12月底", null, "1207013.28", "100.0000"));
    }

    @Test
    void whatACellDoesNotSayStaysUnknown() {
        assertThat(SpendingPlanReader.read(List.of(new SpendingStep("3月底", null), new SpendingStep("6月底", "按季度"),
                new SpendingStep("10月底", " ５０％ "), new SpendingStep("12月底", "")), MoneyUnit.YUAN, null)).containsExactly(
                step(1, "3月底", null, null, null), step(2, "6月底", "按季度", null, null),
                step(3, "10月底", " ５０％ ", null, "50.0000"), step(4, "12月底", "", null, null));
    }

    @Test
    void withoutABudgetThereIsNoPercentage() {
        var nothing = PrintedAmount.of(new BigDecimal("0.00"), MoneyUnit.TEN_THOUSAND_YUAN);

        assertThat(SpendingPlanReader.read(List.of(new SpendingStep("3月底", "1,000.5")), MoneyUnit.TEN_THOUSAND_YUAN, nothing))
                .containsExactly(step(1, "3月底", "1,000.5", "10005000.00", null));
    }

    private static List<PlanStep> plan(GoalDocument document, String project) {
        Stream<ProjectPart> named = document.projects().stream().filter(p -> p.name().equals(project));
        ProjectPart part = named.findFirst().orElseThrow();
        return SpendingPlanReader.read(part.spendingPlan(), document.amountUnit(), document.amount(part.amount()));
    }

    private static PlanStep step(int sequenceNo, String due, String printed, String yuan, String percent) {
        return new PlanStep(sequenceNo, due, printed, yuan == null ? null : new BigDecimal(yuan), percent == null ? null : new BigDecimal(percent));
    }
}
