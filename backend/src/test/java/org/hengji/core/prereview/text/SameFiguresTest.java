package org.hengji.core.prereview.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hengji.core.prereview.Reviews.row;
import static org.hengji.core.prereview.Reviews.table;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.document.TablePart;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameFiguresTest {

    private static final BudgetPart BUDGET = new BudgetPart(new BigDecimal("100.00"), new BigDecimal("100.00"), new BigDecimal("60.00"),
            new BigDecimal("50.00"), new BigDecimal("10.00"), new BigDecimal("40.00"), null, null, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"2023年支出合计110.00万元。", "2023年部门支出预算：110.00万元", "其中：基本支出 61.00万元", "日常公用经费12万元",
        "涉及预算拨款41.00万元"})
    void aFigureOfTheTextThatIsNotTheBudgetsIsFound(String text) {
        assertThat(crossed(text)).singleElement().satisfies(finding -> assertThat(finding.path()).isEqualTo("/narrative/0/text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年支出合计1000000元。", "较2022年支出合计增加10.00万元。", "2022年支出合计90.00万元。", "一般公共预算基本支出55.00万元。",
        "政府性基金预算支出5.00万元。"})
    void theSameSumInAnotherUnitAndOtherFiguresAreQuiet(String text) {
        assertThat(crossed(text)).isEmpty();
    }

    @Test
    void aTableIsHeldAgainstTheBudget() {
        TablePart spending = table("2023年部门支出预算表", List.of("科目编码", "科目名称", "合计", "基本支出/小计", "项目支出/小计"),
                List.of(row(null, "合计", "100.00", "62.00", "38.00"), row("208", "社会保障", "100.00", "62.00", "38.00")));

        assertThat(Reviews.of(Reviews.document(BUDGET, List.of(), List.of(), List.of(spending)), FindingKind.CROSS_TABLE_MISMATCH))
                .extracting(finding -> finding.evidence().get("figure")).containsExactly("基本支出", "项目支出");
    }

    @Test
    void operatingExpensesAboveThePublicFundsAreFound() {
        assertThat(Reviews.ofSample("xigong-community-2021", FindingKind.CROSS_TABLE_MISMATCH)).extracting(Finding::path)
                .containsExactly("/tables/9/rows/0", "/narrative/9/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jianxi-community-2023", "xiguan-street-2024", "xushui-chengqu-2021"})
    void documentsThatAgreeWithThemselvesAreQuiet(String sample) {
        assertThat(Reviews.ofSample(sample, FindingKind.CROSS_TABLE_MISMATCH)).isEmpty();
    }

    @Test
    void projectsAreNamedAndPricedAlikeEverywhere() {
        TablePart projects = table("2023年项目支出预算表", List.of("类型", "项目名称", "合计", "一般公共预算"),
                List.of(row("其他运转类", "差旅费", "3.00", "3.00"), row("其他运转类", "党建经费", "6.00", "6.00")));
        var document = Reviews.document(null, List.of(), List.of(Reviews.project("差旅费", "2.00"), Reviews.project("社区党建经费", "6.00")),
                List.of(projects));

        assertThat(Reviews.of(document, FindingKind.CROSS_TABLE_MISMATCH)).singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).containsEntry("here", "3.00万元").containsEntry("project", "2.00万元"));
        assertThat(Reviews.of(document, FindingKind.NAME_MISMATCH)).singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo("社区党建经费"));
    }

    @Test
    void namesOfProjectsInTheTextAreHeldAgainstTheProjects() {
        assertThat(Reviews.ofSample("xiguan-street-2024", FindingKind.NAME_MISMATCH))
                .extracting(Finding::path, Finding::project).contains(tuple("/narrative/0/text", null)).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<Finding> crossed(String text) {
        return Reviews.of(Reviews.document(BUDGET, List.of(new NarrativePart("一、说明", text)), List.of(), List.of()),
                FindingKind.CROSS_TABLE_MISMATCH);
    }
}
