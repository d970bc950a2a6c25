package org.hengji.core.prereview.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.prereview.FindingKind.AMOUNT_UNIT_MISMATCH;
import static org.hengji.core.prereview.FindingKind.COST_BELOW_BUDGET;
import static org.hengji.core.prereview.FindingKind.COST_EXCEEDS_BUDGET;
import static org.hengji.core.prereview.FindingKind.COST_RESTATES_BUDGET;
import static org.hengji.core.prereview.FindingKind.FUNDS_MISMATCH;
import static org.hengji.core.prereview.FindingKind.PROJECTS_SUM_MISMATCH;
import static org.hengji.core.prereview.FindingKind.UNIT_SUSPICIOUS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviewing;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyRulesTest {

    private static List<Finding> jianxiWith(String printed, String instead, FindingKind kind) {
        String json = new String(SampleDocuments.bytes("sql/sample/jianxi-community-2023.json"), StandardCharsets.UTF_8);
        assertThat(json).contains(printed);
        return Reviewing.of(GoalDocuments.read(json.replace(printed, instead).getBytes(StandardCharsets.UTF_8)), kind);
    }

    @Test
    void aUnitCostIsMultipliedByPeopleAndTheMonthOfTheName() {
        Reviewing september = Reviewing.project("9月份劳务派遣人员工资", "0.49").cost("每人每月薪资（含社保）", "2845元").output("数量指标", "人员数", "2人");
        assertThat(september.findings(COST_EXCEEDS_BUDGET)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("2845元×2人×1个月", "0.569万元", "0.49");
            assertThat(finding.indicator()).isNull();
            assertThat(finding.project()).isEqualTo("P1");
        });
        Reviewing year = Reviewing.project("2023年劳务派遣人员工资", "7").cost("每人每月薪资（含社保）", "2845元").output("数量指标", "人员数", "2人");
        assertThat(year.findings(COST_EXCEEDS_BUDGET)).isEmpty();
        assertThat(year.findings(COST_BELOW_BUDGET)).singleElement().extracting(Finding::message).asString().contains("少0.172万元");
    }

    @Test
    void tenThousandWithoutYuanIsMoney() {
        assertThat(Reviewing.project("清洁费用", "5652").cost("人工成本", "≤620万/月").findings(COST_EXCEEDS_BUDGET)).hasSize(1);
        assertThat(Reviewing.project("抑尘服务", "250").cost("控制在预算成本内", "250万").findings(COST_RESTATES_BUDGET)).hasSize(1);
    }

    @Test
    void aPartOfTheDepartmentsFundsInYuanIsSuspicious() {
        assertThat(jianxiWith("\"basic\": 191.02,\n      \"project\": 1811.43", "\"basic\": 191.02,\n      \"project\": 18114300", UNIT_SUSPICIOUS)).hasSize(1);
    }

    @Test
    void aTotalBesideItsPartsIsNotSummedWithThem() {
        Reviewing cars = Reviewing.project("公务用车运行维护费", "2.4").cost("每辆公车成本费用", "≤1.2万元").cost("总成本", "≤2.4万元").output("数量指标", "公车数量", "2辆");
        assertThat(cars.findings(COST_EXCEEDS_BUDGET)).isEmpty();
        assertThat(cars.findings(COST_BELOW_BUDGET)).isEmpty();
        assertThat(cars.findings(COST_RESTATES_BUDGET)).isEmpty();
        Reviewing arms = Reviewing.project("武装经费", "3").cost("项目总成本", "≤3万元").cost("民兵培训", "1万元").cost("物资储备", "2万元");
        assertThat(arms.findings(COST_EXCEEDS_BUDGET)).isEmpty();
        Reviewing monthly = Reviewing.project("服务群众专项经费", "178.46").cost("每月办公费", "≤5万元").cost("每月劳务费", "≤15万元").cost("总成本", "≤178.46万元");
        assertThat(monthly.findings(COST_EXCEEDS_BUDGET)).singleElement().extracting(Finding::message).asString().contains("240.00万元");
    }

    @Test
    void partsInYuanAddToAnAmountInTenThousandYuan() {
        Reviewing parts = Reviewing.project("运转经费", "5.60").cost("物业、水、电", "≤19000元").cost("宽带费", "≤1000元").cost("购买社会服务", "≤36000元");
        assertThat(parts.findings(COST_EXCEEDS_BUDGET)).isEmpty();
        assertThat(parts.findings(COST_BELOW_BUDGET)).isEmpty();
        assertThat(parts.findings(AMOUNT_UNIT_MISMATCH)).singleElement().extracting(Finding::severity).isEqualTo(Severity.HINT);
    }

    @Test
    void aTotalOnEitherSideOfTheAmountIsReportedAndAnEqualOneRestatesIt() {
        assertThat(Reviewing.project("专项经费", "30").cost("项目预算控制数", "≤40万元").findings(COST_EXCEEDS_BUDGET)).singleElement()
                .extracting(Finding::indicator).isEqualTo("项目预算控制数");
        assertThat(Reviewing.project("工作经费", "136").cost("资金成本", "≤133万元").findings(COST_BELOW_BUDGET)).singleElement()
                .extracting(Finding::severity).isEqualTo(Severity.WARNING);
        assertThat(Reviewing.project("生活补贴", "4.82").cost("资金成本", "≤4.82").findings(COST_RESTATES_BUDGET)).hasSize(1);
        assertThat(Reviewing.project("运转经费", "56").cost("宽带费", "≤1万元").findings(COST_BELOW_BUDGET)).singleElement()
                .extracting(Finding::severity).isEqualTo(Severity.HINT);
        assertThat(Reviewing.project("节能改造", "56").cost("节约成本", "≥1万元").findings(COST_BELOW_BUDGET)).isEmpty();
    }

    @Test
    void aCountThatDoesNotSayHowManyLeavesTheUnitCostAlone() {
        Reviewing unknown = Reviewing.project("岗位津贴", "3300").in("元").cost("人均发放水平", "180元").output("数量指标", "覆盖率", "100%");
        assertThat(unknown.findings(COST_BELOW_BUDGET)).isEmpty();
        assertThat(unknown.findings(COST_EXCEEDS_BUDGET)).isEmpty();
    }

    @Test
    void theSameFigureInAnotherUnitIsAUnitTakenForAnother() {
        assertThat(Reviewing.project("工作经费", "136").cost("资金成本", "≤136元").findings(UNIT_SUSPICIOUS)).hasSize(1);
        assertThat(Reviewing.project("工作经费", "136").cost("资金成本", "≤136元").findings(COST_BELOW_BUDGET)).isEmpty();
        Reviewing text = Reviewing.project("再就业经费", "2546773.88").in("元").purpose("项目预算资金2546773.88万元，按月发放工资");
        assertThat(text.findings(AMOUNT_UNIT_MISMATCH)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.suggestion()).isEqualTo("2546773.88元");
        });
        assertThat(Reviewing.project("人员工资", "240000").in("元").purpose("项目预算资金24万元").findings(AMOUNT_UNIT_MISMATCH))
                .singleElement().extracting(Finding::severity).isEqualTo(Severity.HINT);
    }

    @Test
    void sourcesOfFundsAddToTheAmount() {
        assertThat(jianxiWith("\"fiscalAmount\": 62.16", "\"fiscalAmount\": 60.16", FUNDS_MISMATCH)).singleElement()
                .extracting(Finding::message).asString().contains("62.16", "60.16", "2.00");
        assertThat(Reviewing.sample("jianxi-community-2023", FUNDS_MISMATCH)).isEmpty();
    }

    @Test
    void theProjectsAddToTheProjectExpenditureOfTheDepartment() {
        assertThat(jianxiWith("\"project\": 1811.43", "\"project\": 1821.43", PROJECTS_SUM_MISMATCH)).singleElement()
                .extracting(Finding::message).asString().contains("1811.43", "1821.43", "10.00");
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNDS_MISMATCH", "PROJECTS_SUM_MISMATCH"})
    void theSamplesAddUpAlsoWhereProjectsAreInYuan(FindingKind kind) {
        for (String name : List.of("jianxi-community-2023", "xigong-community-2021", "xigong-street-2023", "xiguan-street-2024", "xushui-chengqu-2021")) {
            assertThat(Reviewing.sample(name, kind)).as(name).isEmpty();
        }
    }

    @Test
    void aDepartmentsCostIsComparedWithTheProjectThatItIsAbout() {
        assertThat(Reviewing.sample("xigong-community-2021", COST_EXCEEDS_BUDGET)).singleElement().satisfies(finding -> {
            assertThat(finding.indicator()).isEqualTo("年度满足劳派人员工资");
            assertThat(finding.evidence()).containsEntry("项目", "区政府购买服务（3人）");
        });
    }

    @Test
    void assetsOfManyTimesTheYearsExpenditureAreInTheWrongUnit() {
        assertThat(Reviewing.sample("xigong-community-2021", UNIT_SUSPICIOUS)).singleElement()
                .extracting(Finding::table).asString().endsWith("固定资产");
        assertThat(Reviewing.sample("xiguan-street-2024", UNIT_SUSPICIOUS)).isEmpty();
    }
}
