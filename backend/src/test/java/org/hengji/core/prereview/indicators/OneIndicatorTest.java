package org.hengji.core.prereview.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found about one indicator; a dash means that nothing of this kind is. The lines are from real forms. */
class OneIndicatorTest {

    @ParameterizedTest
    @CsvSource(value = {
        "MISSING_UNIT, 产出指标|成本指标|资金成本|≤4.82, WARNING", "MISSING_UNIT, 成本指标||年度满足劳派人员工资|10.20, WARNING",
        "MISSING_UNIT, 产出指标|数量指标|全县参合人数|8755, -", "MISSING_UNIT, 产出指标|时效指标|各项任务完成及时率（%）|≥90, -",
        "MISSING_UNIT, 产出指标|数量指标|保障社区|3个, -",
        "MISSING_UNIT, 产出指标|数量指标|新建高校（校区）|7, WARNING", "MISSING_UNIT, 产出指标|数量指标|种植作物成活率（≥**%）|>=85, -",
        "PLACEHOLDER, 产出指标|数量指标|农村低保发放人数|**人, WARNING", "PLACEHOLDER, 满意度指标||农村低保对象满意度|≥**%, WARNING",
        "PLACEHOLDER, 产出指标|质量指标|农村低保标准（≥**元/人·月）|>=530元/人*月, HINT", "MALFORMED_TARGET, 满意度指标||农村低保对象满意度|≥**%, -",
        "TARGET_NOT_MEASURABLE, 产出指标|数量指标|农村低保发放人数|**人, -",
        "PLACEHOLDER, 效益指标|经济效益|无|无, WARNING", "PLACEHOLDER, 产出指标|数量指标|培训人次|待填, WARNING",
        "PLACEHOLDER, 产出指标|质量指标|安全事故数|无, -", "PLACEHOLDER, 产出指标|数量指标|指标1：全县参合人数|8755, HINT",
        "PLACEHOLDER, 产出指标|数量指标|无障碍设施数量|3处, -",
        "TRUNCATED_NAME, 产出指标||社区“三自：组织孵化培育数量|≥1120支, HINT", "TRUNCATED_NAME, 成本指标||每人每月薪资（含社保|2845元, WARNING",
        "TRUNCATED_NAME, 产出指标||采购设备种类和|≥5种, WARNING", "TRUNCATED_NAME, 成本指标||每人每月薪资（含社保、劳务派遣费用）|2845元, -",
        "MALFORMED_TARGET, 产出指标|质量指标|正常运行率|≥95100%, ERROR", "MALFORMED_TARGET, 产出指标|成本指标|工资|按文件要求：, ERROR",
        "MALFORMED_TARGET, 产出指标|数量指标|工作效率|提高社区工作人员工作效率：100%, HINT", "MALFORMED_TARGET, 产出指标|数量指标|书籍阅览率|百分之百, -",
        "OPERATOR_MISSING, 产出指标|数量指标|人员数|2人, HINT", "OPERATOR_MISSING, 产出指标|质量指标|合格率|百分之百, HINT",
        "OPERATOR_MISSING, 产出指标|时效指标|发放时间|每月一次, -", "OPERATOR_MISSING, 产出指标|质量指标|正常运行率|100100%, -",
        "OPERATOR_MISSING, 产出指标|质量指标|合格率|≥95%, -"}, nullValues = "-")
    void completenessAndForm(FindingKind kind, String line, Severity severity) {
        assertThat(found(kind, line)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(value = {
        "TARGET_NOT_MEASURABLE, 产出指标||做到不挪用、不挤占资金|良好, WARNING", "TARGET_NOT_MEASURABLE, 效益指标||加强社区队伍建设|持续提高, HINT",
        "TARGET_NOT_MEASURABLE, 效益指标||降低上访率|有所减低, WARNING", "TARGET_NOT_MEASURABLE, 产出指标|成本指标|项目控制预算数|是, WARNING",
        "TARGET_NOT_MEASURABLE, 效益指标|社会效益指标|业务保障能力|是, HINT", "TARGET_NOT_MEASURABLE, 产出指标|质量指标|验收是否合格|是, -",
        "TARGET_NOT_MEASURABLE, 效益指标||改善办公环境，提高工作效率|较大改善, HINT", "TARGET_NOT_MEASURABLE, 效益指标||多元共治|符合要求、逐年提高, HINT",
        "TARGET_NOT_MEASURABLE, 产出指标|数量指标|满足工作需要|按需购买, WARNING", "TARGET_NOT_MEASURABLE, 产出指标|质量指标|足额发放|100%, HINT",
        "TARGET_NOT_MEASURABLE, 产出指标|质量指标|出水水质|一级A标准, -", "TARGET_NOT_MEASURABLE, 产出指标|质量指标|水质|达到国家标准, -",
        "TARGET_NOT_MEASURABLE, 产出指标|质量指标|群众投诉|零投诉, -", "TARGET_NOT_MEASURABLE, 产出指标|时效指标|值班时间|7×24小时, -",
        "TARGET_NOT_MEASURABLE, 产出指标|质量指标|资金足额拨付率|100%, -", "TARGET_NOT_MEASURABLE, 成本指标||项目成本|不超过预算, -",
        "TARGET_NOT_MEASURABLE, 产出指标|时效指标|按季发放工资|按季支付, -", "TARGET_NOT_MEASURABLE, 产出指标|数量指标|社区覆盖|全覆盖, -",
        "TARGET_NOT_MEASURABLE, 效益指标||加强城市社区建设|加强城市社区建设, -", "TARGET_REPEATS_NAME, 效益指标||加强城市社区建设|加强城市社区建设。, WARNING",
        "TARGET_REPEATS_NAME, 产出指标|时效指标|按需购买|按需购买, WARNING", "TARGET_REPEATS_NAME, 效益指标||改善工作环境|有所改善, -"}, nullValues = "-")
    void measurability(FindingKind kind, String line, Severity severity) {
        assertThat(found(kind, line)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(value = {
        "DIRECTION_WRONG, 产出指标|成本指标|人均发放水平|≥180元, WARNING", "DIRECTION_WRONG, 产出指标||社区工作者人数|≤310人, WARNING",
        "DIRECTION_WRONG, 产出指标||文化站运行时间|≤1年, WARNING", "DIRECTION_WRONG, 产出指标||出差人数|≤10人, HINT",
        "DIRECTION_WRONG, 产出指标||信访人数|≤30人, -", "DIRECTION_WRONG, 产出指标||采购计划完成时间|≤30天, -",
        "DIRECTION_WRONG, 产出指标|质量指标|验收合格率|≤95%, WARNING", "DIRECTION_WRONG, 产出指标|质量指标|安全事故发生率|≥1%, WARNING",
        "DIRECTION_WRONG, 产出指标|数量指标|隐患排查次数|≥12次, -", "DIRECTION_WRONG, 产出指标|质量指标|公车故障维修及时率|≥90%, -",
        "DIRECTION_WRONG, 投入管理指标|预算和财务管理|“三公经费”控制率|≤100%, -", "DIRECTION_WRONG, 成本指标||成本节约额|≥5万元, -",
        "PERCENT_OVER_100, 效益指标|社会效益指标|补贴发放率|≥100%, WARNING", "PERCENT_OVER_100, 产出指标|质量指标|达标率|120%, WARNING",
        "PERCENT_OVER_100, 产出指标|质量指标|达标率|100%, -", "PERCENT_OVER_100, 效益指标|经济效益指标|产值增长率|≥120%, -",
        "PERCENT_OVER_100, 投入管理指标|预算和财务管理|“三公经费”控制率|≤100%, -", "PERCENT_OVER_100, 产出指标|质量指标|正常运行率|≥95100%, -",
        "UNREALISTIC_TARGET, 满意度指标||信访人满意度|100%, HINT", "UNREALISTIC_TARGET, 满意度指标||实现专款专用，按月足额发放|≥95%, HINT",
        "UNREALISTIC_TARGET, 满意度指标||服务对象满意度|≥95%, -", "UNREALISTIC_TARGET, 产出指标||资金使用合规率|100%, -"}, nullValues = "-")
    void directionAndRates(FindingKind kind, String line, Severity severity) {
        assertThat(found(kind, line)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(value = {
        "DEADLINE_VAGUE, 产出指标||项目完成时间|年底之前, HINT", "DEADLINE_VAGUE, 产出指标||项目完成时间|2023年12月31日前, -", "DEADLINE_VAGUE, 产出指标||项目完成时间|12月底前, -",
        "YEAR_MISMATCH, 产出指标|时效指标|聘用时间|2020年1月-12月, ERROR", "YEAR_MISMATCH, 产出指标|时效指标|聘用时间|2023年1月-12月, -",
        "YEAR_MISMATCH, 产出指标|时效指标|建设周期|2022年6月至2024年6月, -",
        "WRONG_CATEGORY, 产出指标|成本指标|预算执行率|100%, WARNING", "WRONG_CATEGORY, 产出指标|成本指标|满足党建活动的参与率|百分之百, WARNING",
        "WRONG_CATEGORY, 产出指标|成本指标|预算控制数|100%, -", "WRONG_CATEGORY, 效益指标|生态效益指标|节约成本|是, WARNING",
        "WRONG_CATEGORY, 效益指标|经济效益指标|社会影响力|≥95%, WARNING", "WRONG_CATEGORY, 效益指标|社会效益指标|社会影响力|≥95%, -",
        "WRONG_CATEGORY, 满意度指标||实现专款专用，按月足额发放|≥95%, WARNING", "WRONG_CATEGORY, 满意度指标||补贴发放满意度|≥95%, -",
        "WRONG_CATEGORY, 满意度指标||提升我办更好更快对完成上级|百分之百, WARNING", "WRONG_CATEGORY, 满意度指标||提升群众满意度|≥95%, -",
        "WRONG_CATEGORY, 满意度指标||社区退养工作人员|百分之百, -",
        "WRONG_CATEGORY, 效益指标|社会效益指标|市民对空气质量改善的满意程度|≥85%, WARNING", "WRONG_CATEGORY, 效益指标|社会公众或服务对象满意度指标|市民满意度|≥90%, -",
        "WRONG_CATEGORY, 满意度指标|服务对象满意度指标|粮食安全事件发生数|0起, WARNING", "WRONG_CATEGORY, 产出指标|数量指标|绩效评价次数|1次, HINT",
        "WRONG_CATEGORY, 产出指标||按照实际在职人数核定|≤10万元, WARNING", "WRONG_CATEGORY, 产出指标|数量指标|项目成本|≤3万元, WARNING",
        "WRONG_CATEGORY, 产出指标|数量指标|撬动社会资本|≥3万元, -", "WRONG_CATEGORY, 产出指标|经济成本指标|项目总成本|≤10万元, -",
        "DESCRIPTION_REPEATS_NAME, 产出指标|数量指标|补贴人数|8人|补贴人数。, HINT", "DESCRIPTION_REPEATS_NAME, 产出指标|数量指标|补贴人数|8人|发放生活补贴, -",
        "EMPTY_REQUIRED, 产出指标|数量指标|补贴人数|, ERROR", "EMPTY_REQUIRED, 产出指标|数量指标||8人, ERROR", "EMPTY_REQUIRED, 产出指标|数量指标|补贴人数|8人, -"},
        nullValues = "-")
    void timesAndCategories(FindingKind kind, String line, Severity severity) {
        assertThat(found(kind, line)).isEqualTo(severity);
    }

    @Test
    void aGradeWithItsStandardInTheNoteIsMeasurable() {
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withNote("投入管理指标|工作目标管理|年度履职目标相关性|相关", "1.年度履职目标是否符合国家战略部署")),
                FindingKind.TARGET_NOT_MEASURABLE)).isEmpty();
    }

    @Test
    void theColumnsOfRicherFormsCount() {
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withColumns("产出指标|数量指标|村组干部|230", "≥", "个", "正向指标")), FindingKind.MISSING_UNIT)).isEmpty();
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withColumns("产出指标|数量指标|办结案件数量|70", "大于等于", null, "正向")), FindingKind.MISSING_UNIT)).hasSize(1);
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withColumns("产出指标|质量指标|管理机制健全性|优良中低差", "定性", null, null)), FindingKind.TARGET_NOT_MEASURABLE)).isEmpty();
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withColumns("产出指标|质量指标|管理机制健全性|优", "定性", null, null)), FindingKind.TARGET_NOT_MEASURABLE))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.withColumns("产出指标|质量指标|返修次数|5", "≥", "次", "反向指标")), FindingKind.DIRECTION_WRONG))
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("≤"));
    }

    @Test
    void aMalformedTargetIsAnsweredWithWhatMayBeMeant() {
        List<Finding> findings = OneGoal.findings(OneGoal.of(OneGoal.project("团委经费", "产出指标|质量指标|正常运行率|≥95100%")), FindingKind.MALFORMED_TARGET);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.suggestion()).isEqualTo("≥95% 或 100%");
            assertThat(finding.path()).isEqualTo("/projects/0/indicators/0/target");
            assertThat(finding.evidence()).containsEntry("指标值", "≥95100%");
        });
    }

    private static Severity found(FindingKind kind, String line) {
        List<Finding> findings = OneGoal.findings(OneGoal.of(OneGoal.project("社区服务经费", line)), kind);
        assertThat(findings).hasSizeLessThan(2);
        return findings.isEmpty() ? null : findings.get(0).severity();
    }
}
