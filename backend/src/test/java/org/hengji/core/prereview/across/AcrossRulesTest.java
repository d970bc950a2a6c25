package org.hengji.core.prereview.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.prereview.FindingKind.CONFLICTING_TARGETS;
import static org.hengji.core.prereview.FindingKind.COUNT_MISMATCH;
import static org.hengji.core.prereview.FindingKind.CROSS_LEVEL_MISMATCH;
import static org.hengji.core.prereview.FindingKind.NOT_APPLICABLE_INDICATOR;
import static org.hengji.core.prereview.FindingKind.PROJECT_OVERLAP;
import static org.hengji.core.prereview.Reviewing.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviewing;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;

class AcrossRulesTest {

    private static List<Finding> jianxiWith(String printed, String instead, FindingKind kind) {
        String json = new String(SampleDocuments.bytes("sql/sample/jianxi-community-2023.json"), StandardCharsets.UTF_8);
        assertThat(json).contains(printed);
        return Reviewing.of(GoalDocuments.read(json.replace(printed, instead).getBytes(StandardCharsets.UTF_8)), kind);
    }

    @Test
    void projectsWithTheSameGoalsAndTheSamePurposeOrPeopleOverlap() {
        assertThat(sample("xiguan-street-2024", PROJECT_OVERLAP)).extracting(Finding::project).containsExactly(
                "13030324P00410910007X", "13030324P004115100101", "13030324P00412310013P", "13030324P004852100032");
    }

    @Test
    void sharedTemplatesOfUnlikeProjectsAreNoOverlap() {
        assertThat(sample("xushui-chengqu-2021", PROJECT_OVERLAP)).isEmpty();
        assertThat(sample("xigong-street-2023", PROJECT_OVERLAP)).isEmpty();
    }

    @Test
    void aMonthBesideTheWholeYearMayBePaidTwice() {
        assertThat(sample("jianxi-community-2023", PROJECT_OVERLAP)).hasSize(6)
                .allSatisfy(finding -> assertThat(finding.message()).contains("单月与全年"));
    }

    @Test
    void theDepartmentAndItsProjectsSetTheSameIndicatorAlike() {
        assertThat(sample("xigong-street-2023", CROSS_LEVEL_MISMATCH)).extracting(Finding::indicator)
                .containsExactly("办公设备购置合格率", "信访劝返率");
        assertThat(sample("jianxi-community-2023", CROSS_LEVEL_MISMATCH)).isEmpty();
    }

    @Test
    void whatIsNotSpentIsCarriedOver() {
        assertThat(sample("jianxi-community-2023", CONFLICTING_TARGETS)).singleElement().extracting(Finding::message).asString().contains("5%");
        assertThat(jianxiWith("≤15%", "≤5%", CONFLICTING_TARGETS)).isEmpty();
    }

    @Test
    void aRatioOnAZeroDenominatorIsNotApplicable() {
        assertThat(sample("jianxi-community-2023", NOT_APPLICABLE_INDICATOR)).filteredOn(finding -> finding.severity() == Severity.WARNING)
                .singleElement().extracting(Finding::indicator).isEqualTo("政府采购执行率");
        assertThat(sample("xigong-street-2023", NOT_APPLICABLE_INDICATOR)).extracting(Finding::severity).containsOnly(Severity.HINT);
    }

    @Test
    void countsThatAreStatedTwiceAgree() {
        assertThat(sample("xigong-street-2023", COUNT_MISMATCH)).singleElement().extracting(Finding::indicator).isEqualTo("公车数量");
        assertThat(sample("xigong-community-2021", COUNT_MISMATCH)).extracting(Finding::indicator).contains("单位工作人数、复印纸、笔等");
        assertThat(sample("xiguan-street-2024", COUNT_MISMATCH)).isEmpty();
        assertThat(sample("xushui-chengqu-2021", COUNT_MISMATCH)).isEmpty();
        assertThat(Reviewing.project("区政府购买服务（3人）", "9.9").output("数量指标", "劳务人员", "4人").findings(COUNT_MISMATCH)).hasSize(1);
        assertThat(Reviewing.project("区政府购买服务（3人）", "9.9").output("数量指标", "劳务人员", "3名").findings(COUNT_MISMATCH)).isEmpty();
    }
}
