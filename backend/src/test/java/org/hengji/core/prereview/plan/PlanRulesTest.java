package org.hengji.core.prereview.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.prereview.FindingKind.PLAN_BELOW_BUDGET;
import static org.hengji.core.prereview.FindingKind.PLAN_EXCEEDS_BUDGET;
import static org.hengji.core.prereview.FindingKind.PLAN_INCOMPLETE;
import static org.hengji.core.prereview.FindingKind.PLAN_NOT_INCREASING;
import static org.hengji.core.prereview.FindingKind.PLAN_TEXT_MISMATCH;
import static org.hengji.core.prereview.FindingKind.PLAN_UNIT_MISMATCH;

import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.Reviewing;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static Reviewing project(String amount, String... plan) {
        return Reviewing.project("服务群众专项经费", amount).plan(plan);
    }

    @Test
    void aPlanThatEndsAboveTheAmountExceedsIt() {
        assertThat(project("30.00", "10.00", "20.00", "30.00", "40.00").findings(PLAN_EXCEEDS_BUDGET)).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("12月底", "40.00", "30.00万元");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.path()).isEqualTo("/projects/0/spendingPlan");
                });
        assertThat(project("5", "50%", "120%", "100%", "100%").findings(PLAN_EXCEEDS_BUDGET)).hasSize(1);
        assertThat(project("18.99", "4.75", "9.50", "14.24", "18.99").findings(PLAN_EXCEEDS_BUDGET)).isEmpty();
    }

    @Test
    void aPlanThatEndsBelowTheAmountLeavesMoneyUnplanned() {
        assertThat(project("136.00", "33.25", "66.50", "99.75", "133.00").findings(PLAN_BELOW_BUDGET)).hasSize(1);
        assertThat(project("136.00", "25%", "50%", "75%", null).findings(PLAN_BELOW_BUDGET)).hasSize(1);
        assertThat(project("136.00", "100%", null, null, null).findings(PLAN_BELOW_BUDGET)).isEmpty();
    }

    @Test
    void aPlanIsReadInPercentOrInAmountsWhateverItsHeaderSays() {
        assertThat(project("85.5", "25", "50", "75", "100").findings(PLAN_EXCEEDS_BUDGET)).isEmpty();
        assertThat(project("85.5", "25", "50", "75", "85.5").findings(PLAN_EXCEEDS_BUDGET)).isEmpty();
        assertThat(project("85.5", "25.00", "50.00", "75.00", "85.50").findings(PLAN_UNIT_MISMATCH)).hasSize(1);
        assertThat(project("85.5", "25", "50", "75", "100").findings(PLAN_UNIT_MISMATCH)).isEmpty();
        assertThat(project("85.5", "25%", "50", "75%", "100%").findings(PLAN_UNIT_MISMATCH)).hasSize(1);
        assertThat(project("85.5", "25.00", "85.50").of("henan-2023").findings(PLAN_UNIT_MISMATCH)).isEmpty();
    }

    @Test
    void aLaterCumulativeValueIsAboveTheEarlierOneUntilAllIsSpent() {
        assertThat(project("0.80", "0.40", "0.40", "0.60", "0.80").findings(PLAN_NOT_INCREASING)).singleElement()
                .extracting(Finding::severity).isEqualTo(Severity.WARNING);
        assertThat(project("0.80", "50%", "40%", "60%", "100%").findings(PLAN_NOT_INCREASING)).hasSize(1);
        assertThat(project("0.80", "50%", "100%", "100%", "100%").findings(PLAN_NOT_INCREASING)).isEmpty();
        assertThat(project("0.80", "0%", "0%", "50%", "100%").findings(PLAN_NOT_INCREASING)).singleElement()
                .extracting(Finding::severity).isEqualTo(Severity.HINT);
    }

    @Test
    void blankCellsAfterEverythingIsSpentOnlyInform() {
        assertThat(project("3300", "100.00%", null, null, null).findings(PLAN_INCOMPLETE)).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.message()).contains("6月底、10月底、12月底");
                });
        assertThat(project("3300", "25%", "50%", "75%", "100%").findings(PLAN_INCOMPLETE)).isEmpty();
    }

    @Test
    void aPlanKeepsTheRhythmThatThePurposePromises() {
        assertThat(project("24", "25%", "50%", "75%", "100%").purpose("按月支付公益性岗位人员工资，11月底支出完成").findings(PLAN_TEXT_MISMATCH))
                .singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
        assertThat(project("24", "50%", "75%", "100%").purpose("按季度支付老旧小区物业服务项目经费").findings(PLAN_TEXT_MISMATCH))
                .singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
        assertThat(project("24", "25%", "50%", "75%", "100%").purpose("按月发放工资").findings(PLAN_TEXT_MISMATCH))
                .singleElement().extracting(Finding::severity).isEqualTo(Severity.HINT);
        assertThat(project("24", "25%", "50%", "75%", "100%").purpose("按季度发放楼院长补贴").findings(PLAN_TEXT_MISMATCH)).isEmpty();
        assertThat(project("24", "25%", "50%", "75%", "100%").purpose("每月开展一次活动").findings(PLAN_TEXT_MISMATCH)).isEmpty();
    }

    @Test
    void thePlansOfTheSamplesAreJudgedAsPrinted() {
        assertThat(Reviewing.sample("xiguan-street-2024", PLAN_EXCEEDS_BUDGET)).extracting(Finding::project).containsExactly("13030324P004667100061");
        assertThat(Reviewing.sample("xiguan-street-2024", PLAN_BELOW_BUDGET)).extracting(Finding::project).containsExactly("13030324P00412310013P");
        assertThat(Reviewing.sample("xushui-chengqu-2021", PLAN_EXCEEDS_BUDGET)).isEmpty();
        assertThat(Reviewing.sample("xushui-chengqu-2021", PLAN_UNIT_MISMATCH)).isEmpty();
        assertThat(Reviewing.sample("xushui-chengqu-2021", PLAN_INCOMPLETE)).hasSize(6);
    }
}
