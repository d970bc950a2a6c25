package org.hengji.core.prereview.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.rulepack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found about a goal as a whole, and between goals. */
class OneGoalTest {

    private static final String[] COMPLETE = {"成本指标||总成本|≤10万元", "产出指标||社区数量|3个", "效益指标||服务人次|≥500人次", "满意度指标||居民满意度|≥95%"};

    @Test
    void everyRequiredLevelThatIsMissingIsNamed() {
        assertThat(messages(FindingKind.MISSING_INDICATOR_CATEGORY, OneGoal.of(OneGoal.project("服务经费", COMPLETE)))).isEmpty();
        assertThat(messages(FindingKind.MISSING_INDICATOR_CATEGORY, OneGoal.of(OneGoal.project("服务经费", COMPLETE[1], COMPLETE[2]))))
                .containsExactly("项目“服务经费”没有设置成本指标，请补充。", "项目“服务经费”没有设置满意度指标，请补充。");
    }

    @Test
    void costUnderOutputIsCost() {
        assertThat(messages(FindingKind.MISSING_INDICATOR_CATEGORY, OneGoal.of(OneGoal.project("服务经费",
                "产出指标|经济成本指标|总成本|≤10万元", "产出指标|数量指标|社区数量|3个", "产出指标|质量指标|合格率|≥95%", "产出指标|时效指标|及时率|≥95%",
                COMPLETE[2], COMPLETE[3])))).isEmpty();
    }

    /** 项目完成指标 and 项目效益指标 are the levels of older forms in Sichuan. */
    @Test
    void levelsOfOtherFormsCount() {
        GoalDocument document = OneGoal.of(OneGoal.project("麻风病防治", "项目完成指标|数量指标|慰问人数|32人", "项目完成指标|成本指标|慰问金|≤4万元",
                "项目完成指标|质量指标|知晓率|≥90%", "项目完成指标|时效指标|资金拨付|12月底前100%到位", "项目效益指标|社会效益指标|就诊率|≥90%", "满意度指标|满意度指标|群众满意度|≥90%"));

        assertThat(PreReview.of(document, RulePacks.shipped().get("national-2015"))).extracting(Finding::kind)
                .doesNotContain(FindingKind.MISSING_INDICATOR_CATEGORY, FindingKind.MALFORMED_TARGET);
    }

    @Test
    void aProjectWithMoneyAndNoIndicatorIsAnErrorOnce() {
        GoalDocument document = OneGoal.of(OneGoal.project("医疗补助资金"), OneGoal.project("服务经费", COMPLETE));

        assertThat(OneGoal.findings(document, FindingKind.MISSING_INDICATORS)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(OneGoal.findings(document, FindingKind.MISSING_INDICATOR_CATEGORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"目标内容1：保障业务正常开展, 1", "待填, 1", "建设3个服务站, 0"})
    void whatIsLeftOfATemplateIsFoundInGoals(String goal, int findings) {
        assertThat(messages(FindingKind.PLACEHOLDER, OneGoal.of(OneGoal.projectWithGoal("服务经费", goal, null, COMPLETE)))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "政府性基金收支预算增加（减少）0 万元。|PLACEHOLDER|1", "政府性基金收支预算增加0万元。|PLACEHOLDER|0",
        "我单位2020年没有使用国有资本经营预算拨款安排的支出。|YEAR_MISMATCH|1", "我单位2023年没有使用国有资本经营预算拨款。|YEAR_MISMATCH|0",
        "收入总计100万元，与2022年预算相比增加3万元。|YEAR_MISMATCH|0", "按要求，从2018年起实施支出经济分类改革。|YEAR_MISMATCH|0"})
    void theNarrativeIsLookedThrough(String text, FindingKind kind, int findings) {
        assertThat(messages(kind, OneGoal.narrative(text))).hasSize(findings);
    }

    @Test
    void manyNamesCutAtOneWidthAreTruncated() {
        String[] cut = {"产出指标||为群众提供更好的服务、提升|百分之百", "产出指标||提高党员对政治素养、知识水|百分之百", "产出指标||通过合理预算保证单位职能有|百分之百",
            "产出指标||配合我办工作人员更好更快对|百分之百", "产出指标||确保退养工作人员正常生活需|有效确保", "产出指标||党员满意度|百分之百"};

        assertThat(OneGoal.findings(OneGoal.department("完成 3 项任务", List.of(), cut), FindingKind.TRUNCATED_NAME)).hasSize(5)
                .allSatisfy(finding -> assertThat(finding.indicator()).hasSize(13));
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project("服务经费", cut[0], cut[5])), FindingKind.TRUNCATED_NAME)).isEmpty();
    }

    @Test
    void oneIndicatorTwiceOrUnderTwoNamesIsADuplicate() {
        assertThat(messages(FindingKind.DUPLICATE_INDICATOR, OneGoal.of(OneGoal.project("差旅费", "满意度指标||上访人满意度|≥98%", "满意度指标||信访人满意度|100%"))))
                .singleElement().asString().contains("重复设置且指标值不同");
        assertThat(messages(FindingKind.DUPLICATE_INDICATOR, OneGoal.of(OneGoal.project("服务经费", COMPLETE)))).isEmpty();
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project("派遣工资", "产出指标||人员数|2人", "效益指标||提供就业岗位|2人")), FindingKind.DUPLICATE_INDICATOR))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
    }

    @Test
    void anIndicatorOfTwoSubGoalsIsADuplicate() {
        GoalDocument document = OneGoal.department("完成 3 项任务", List.of(
                OneGoal.subGoal("党建工作", "发展党员 3 名", "基层党组织建设完成率"), OneGoal.subGoal("群众工作", "活动 5 次", "基层党组织建设完成率", "群团工作完成率")));

        assertThat(OneGoal.findings(document, FindingKind.DUPLICATE_INDICATOR)).singleElement().satisfies(finding -> {
            assertThat(finding.indicator()).isEqualTo("基层党组织建设完成率");
            assertThat(finding.path()).isEqualTo("/departmentGoal/subGoals/1/indicators/0");
        });
        assertThat(messages(FindingKind.EMPTY_REQUIRED, document)).singleElement().asString().contains("2 个分项");
    }

    @Test
    void theSameIndicatorsInUnlikeProjectsAreBoilerplate() {
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project("维修费", COMPLETE), OneGoal.project("租赁费", COMPLETE)), FindingKind.BOILERPLATE))
                .extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project("社工工资", COMPLETE), OneGoal.project("网格员工资", COMPLETE)), FindingKind.BOILERPLATE))
                .extracting(Finding::severity).containsExactly(Severity.HINT, Severity.HINT);
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project("维修费", COMPLETE), OneGoal.project("租赁费", COMPLETE[0], COMPLETE[2], COMPLETE[3])),
                FindingKind.BOILERPLATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(value = {"社区建设更加完善, WARNING", "开展青少年活动, HINT", "服务 3 个社区, -"}, nullValues = "-")
    void aGoalWithoutFiguresIsVague(String goal, Severity severity) {
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.projectWithGoal("综合事务经费", goal, null, COMPLETE)), FindingKind.GOAL_VAGUE))
                .extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"精神文明建设工作。", "完成区级下达各项工作指标。"})
    void aSubGoalThatSaysItsNameOrNothingIsVague(String goal) {
        assertThat(OneGoal.findings(OneGoal.department("完成 3 项任务", List.of(OneGoal.subGoal("精神文明建设", goal, "覆盖率90%"))), FindingKind.GOAL_VAGUE))
                .singleElement().satisfies(finding -> assertThat(finding.path()).isEqualTo("/departmentGoal/subGoals/0/goal"));
    }

    @Test
    void aGoalThatIsThePurposeAgainAddsNothing() {
        assertThat(messages(FindingKind.DESCRIPTION_REPEATS_NAME, OneGoal.of(OneGoal.projectWithGoal("办公设备购置", "工作需要购买办公设备。", "工作需要购买办公设备", COMPLETE))))
                .containsExactly("项目“办公设备购置”的绩效目标与资金用途相同，请写明要取得的结果。");
    }

    @ParameterizedTest
    @CsvSource({"2022年公共图书馆免费开放补助资金, 1", "2022年既有建筑节能改造项目保证金, 0", "提前下达2023年补助资金秦财行[2022]790号, 0"})
    void anEarlierYearInTheNameOfAProjectIsAHint(String name, int hints) {
        assertThat(OneGoal.findings(OneGoal.of(OneGoal.project(name, COMPLETE)), FindingKind.YEAR_MISMATCH)).hasSize(hints)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void aColumnThatTheOtherRowsFillIsRequired() {
        ProjectPart[] projects = IntStream.range(0, 3).mapToObj(i -> OneGoal.projectWithGoal("项目" + i, i == 2 ? null : "建设 3 个服务站", "建设", COMPLETE))
                .toArray(ProjectPart[]::new);

        assertThat(OneGoal.findings(OneGoal.of(projects), FindingKind.EMPTY_REQUIRED)).singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("/projects/2/goals"));
    }

    private static List<String> messages(FindingKind kind, GoalDocument document) {
        return OneGoal.findings(document, kind).stream().map(Finding::message).toList();
    }
}
