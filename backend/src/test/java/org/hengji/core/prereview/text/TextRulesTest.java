package org.hengji.core.prereview.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviews;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @Test
    void partsThatATextNamesGiveItsTotal() {
        assertThat(inText("机关运行经费安排31.69万元，其中办公费3.96万元，邮电费2.5万元，公务用车运行维护费6万元，其他支出20.53万元。",
                FindingKind.SUM_MISMATCH)).singleElement().satisfies(finding ->
                assertThat(finding.evidence()).containsEntry("total", "31.69").containsEntry("parts", "32.99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "支出合计 1909.07万元，其中：基本支出 1137.99万元，包括人员经费1080.44万元和公用经费57.55万元；项目支出 771.08万元。",
        "公务用车购置及运维费1.00万元，与上年持平（其中：公务用车购置费为0.00万元，公务用车运维费1.00万元)。",
        "收支安排1925.35万元，较上年增加174.48万元。其中:基本支出减少17.18万元，主要原因是人员减少；项目支出增加191.66万元。",
        "项目支出50万元，主要用于社区建设20万元、办公设备10万元等。",
        "其中：机关5000元、社区1.5万元。",
        "2026年收入合计2046.61万元，其中：本年收入2046.61万元，主要是一般公共预算拨款2021.56万元，政府性基金预算拨款25.05万元；上年结转收入0万元。收入较去年增加50.00万元，主要是一般公共预算拨款增加80.00万元，政府性基金预算拨款增加30.00万元。",
        "预算总额为1238万元，较2023年年初预算的1278万元减少40万元。其中：公务接待费633万元；公务用车购置及运行维护费605万元。",
        "基本支出800.00万元，较上年增加60.00万元，其中：工资福利支出600.00万元、商品和服务支出200.00万元；项目支出200.00万元，其中：商品和服务支出150.00万元、资本性支出50.00万元。",
        "支出合计20.71万元，其中：教育支出3.96万元，文化旅游体育与传媒支出6.75，卫生健康支出10.00万元。"})
    void partsThatAddUpOrAreNotAllAreQuiet(String text) {
        assertThat(inText(text, FindingKind.SUM_MISMATCH)).isEmpty();
        assertThat(inText(text, FindingKind.ROUNDING_DIFFERENCE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2025年收入合计1425.73万元，其中：本年收入1305.67万元，主要是一般公共预算拨款1394.12万元，政府性基金预算拨款11.55万元；上年结转收入120.06万元。",
        "预算总额为1238万元，较2023年年初预算的1278万元减少40万元。其中：公务接待费653万元；公务用车购置及运行维护费605万元。"})
    void partsThatDoNotAddUpAreFoundInNarrativesOfOtherProvinces(String text) {
        assertThat(inText(text, FindingKind.SUM_MISMATCH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "年初预算为 592.43万元。主要用于以下方面：社会保障和就业支出 504.81万元，占 85%；住房保障支出 3.61万元，占 0.01%；|1",
        "支出合计 592.43 万元，其中：基本支出 63.53 万元，占 10.7%；项目支出 528.90 万元，占 89.3%。|0",
        "支出合计 0 万元，其中：基本支出 0 万元，占 0%；项目支出 0 万元，占 0%。|0"})
    void sharesAreThoseOfTheFigures(String text, int findings) {
        assertThat(inText(text, FindingKind.PERCENT_MISMATCH)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "收入总计 592.43 万元，支出总计 592.43 万元，与 2022 年预算相比，收支总计各增加 21.37 万元，增长 3%。|1",
        "收入总计 2002.45 万元，支出总计 2002.45 万元，与 2022 年预算相比，收支总计各增加 798.31 万元，增长 66.30%。|0",
        "政府性基金收支预算 3.00万元。与2022年相比，政府性基金收支预算增加 3.00万元，增长 300%。|1",
        "公务接待费633万元，较上年减少8万元，同比下降1.24%；公务用车运行维护费605万元，较上年减少32万元，同比下降9%。|1",
        "行政运行2023年预算500.00万元，比2022年预算增加50.00万元，增长11.11%。机关服务2023年预算100.00万元，占20%，比2022年预算增加50.00万元，增长50%。|1",
        "收入1,000.00万元，其中：财政拨款900.00万元，事业收入100.00万元，比上年增加100.00万元，增长11.11%。|0",
        "一般公共预算收支预算90万元，政府性基金收支预算 3.00万元。与2022年相比，一般公共预算收支预算减少10万元，下降10%。|0"})
    void ratesOfGrowthAreThoseOfTheFigures(String text, int findings) {
        assertThat(inText(text, FindingKind.GROWTH_MISMATCH)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算数比2022年增加（减少） 0 万元。", "其他用车主要是.....；", "支出1万元，其中：国防支出 0 万元，占 0%；教育支出 0 万元，占 0%；外交支出 0 万元，占 0%。"})
    void whatATemplateLeftIsFound(String text) {
        assertThat(inText(text, FindingKind.PLACEHOLDER)).hasSize(1);
    }

    @Test
    void aTableInTitleMarksMustBeThereAndOneMerelyMentionedIsAHint() {
        assertThat(Reviews.ofSample("xigong-community-2021", FindingKind.MISSING_TABLE)).singleElement().satisfies(finding -> {
            assertThat(finding.table()).isEqualTo("支出预算分类汇总表");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(Reviews.ofSample("xiguan-street-2024", FindingKind.MISSING_TABLE)).singleElement().satisfies(finding -> {
            assertThat(finding.table()).isEqualTo("项目支出表");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
        });
        assertThat(Reviews.ofSample("xushui-chengqu-2021", FindingKind.MISSING_TABLE)).isEmpty();
    }

    @Test
    void aClaimAboutEveryProjectIsHeldAgainstTheProjects() {
        String claim = "2023年预算项目均按要求编制了绩效目标，共2个项目。";
        List<NarrativePart> narrative = List.of(new NarrativePart("十、其他", claim));

        assertThat(Reviews.of(Reviews.document(null, narrative, List.of(Reviews.project("差旅费", "2.00")), List.of()),
                FindingKind.STATEMENT_CONTRADICTS_TABLE)).singleElement().satisfies(finding -> assertThat(finding.message()).contains("差旅费"));
        assertThat(Reviews.of(Reviews.document(null, narrative, List.of(Reviews.project("差旅费", "2.00")), List.of()),
                FindingKind.COUNT_MISMATCH)).hasSize(1);
        assertThat(Reviews.ofSample("jianxi-community-2023", FindingKind.STATEMENT_CONTRADICTS_TABLE)).isEmpty();
        assertThat(Reviews.ofSample("xigong-street-2023", FindingKind.STATEMENT_CONTRADICTS_TABLE)).hasSize(1);
    }

    @Test
    void aSectionAboutAnotherFundIsFound() {
        assertThat(Reviews.of(Reviews.narrative("八、政府性基金支出预算", "我单位2023年没有使用国有资本经营预算拨款安排的支出。"),
                FindingKind.STATEMENT_CONTRADICTS_TABLE)).hasSize(1);
    }

    @Test
    void gradingStandardsBelongToTheirGoalsAndAreTheSameForAll() {
        assertThat(Reviews.ofSample("xiguan-street-2024", FindingKind.STANDARD_MISMATCH))
                .extracting(Finding::path, Finding::severity).containsExactly(
                        tuple("/departmentGoal/subGoals/0/standard", Severity.WARNING),
                        tuple("/departmentGoal/subGoals/4/standard", Severity.WARNING),
                        tuple("/departmentGoal/subGoals/5/standard", Severity.HINT));
    }

    @Test
    void namesWithTelephoneNumbersAreFound() {
        assertThat(Reviews.ofSample("xigong-community-2021", FindingKind.PERSONAL_DATA_EXPOSED)).hasSize(2);
        assertThat(Reviews.ofSample("xigong-street-2023", FindingKind.PERSONAL_DATA_EXPOSED)).isEmpty();
    }

    private static List<Finding> inText(String text, FindingKind kind) {
        return Reviews.of(Reviews.narrative("一、说明", text), kind);
    }
}
