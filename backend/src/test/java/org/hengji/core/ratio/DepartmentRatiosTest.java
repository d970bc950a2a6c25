package org.hengji.core.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.ratio.Ratio.State;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;

class DepartmentRatiosTest {

    private static Map<String, Ratio> ratios(String name) {
        GoalDocument document = SampleDocuments.read("sql/sample/" + name + ".json");
        return DepartmentRatios.of(document, RulePacks.shipped().get(document.form())).stream()
                .collect(Collectors.toMap(Ratio::name, Function.identity()));
    }

    @Test
    void theRatiosOfTheHenanFormAreKnownByFormula() {
        assertThat(ratios("jianxi-community-2023")).containsOnlyKeys("专项资金细化率", "预算执行率", "预算调整率", "结转结余率", "三公经费控制率",
                "政府采购执行率", "绩效目标编制完成率", "绩效监控完成率", "绩效自评完成率", "部门绩效评价完成率", "评价结果应用率");
        Ratio execution = ratios("jianxi-community-2023").get("预算执行率");
        assertThat(execution.formula()).isEqualTo("预算完成数÷部门预算数×100%");
        assertThat(execution.state()).isEqualTo(State.NOT_YET_KNOWN);
        assertThat(execution.denominator().value()).isEqualByComparingTo("20024500");
        assertThat(execution.value()).isNull();
        assertThat(execution.indicatorIndex()).isEqualTo(5);
    }

    @Test
    void projectsWithoutIndicatorsLowerTheShareOfProjectsWithGoals() {
        assertThat(ratios("jianxi-community-2023").get("绩效目标编制完成率").value()).isEqualTo(new BigDecimal("100.00"));
        Ratio street = ratios("xigong-street-2023").get("绩效目标编制完成率");
        assertThat(street.state()).isEqualTo(State.COMPUTED);
        assertThat(street.value()).isEqualTo(new BigDecimal("85.71"));
        assertThat(street.explanation()).contains("12", "14", "85.71%");
    }

    @Test
    void nothingIsDividedByZero() {
        Ratio procurement = ratios("jianxi-community-2023").get("政府采购执行率");
        assertThat(procurement.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(procurement.explanation()).isEqualTo("政府采购预算数为0，分母为0，不适用。");
        assertThat(procurement.value()).isNull();
        assertThat(ratios("xigong-street-2023").get("政府采购执行率").state()).isEqualTo(State.NOT_YET_KNOWN);
        assertThat(ratios("jianxi-community-2023").get("部门绩效评价完成率").denominator().statement()).isEqualTo("无部门重点绩效目标项目");
    }

    @Test
    void theFiguresOfTheYearMakeThemKnownAndNeverReplaceWhatTheDocumentSays() {
        GoalDocument document = SampleDocuments.read("sql/sample/jianxi-community-2023.json");
        Map<String, Ratio> known = DepartmentRatios.of(document, RulePacks.shipped().get(document.form()),
                Map.of("预算完成数", new BigDecimal("19023275"), "部门预算数", BigDecimal.ONE)).stream().collect(Collectors.toMap(Ratio::name, Function.identity()));

        assertThat(known.get("预算执行率").value()).isEqualTo(new BigDecimal("95.00"));
        assertThat(known.get("预算执行率").denominator().value()).as("the published budget").isEqualByComparingTo("20024500");
        assertThat(known.get("结转结余率").state()).isEqualTo(State.NOT_YET_KNOWN);
    }

    @Test
    void aDepartmentWithoutSuchIndicatorsHasNoRatios() {
        assertThat(ratios("xiguan-street-2024")).isEmpty();
        assertThat(DepartmentRatios.of(SampleDocuments.read(SampleDocuments.RICHER.get(0)), RulePacks.shipped().get("national-2021"))).isEmpty();
    }
}
