package org.hengji.core.prereview.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hengji.core.prereview.Reviews.row;
import static org.hengji.core.prereview.Reviews.table;

import java.util.List;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumRulesTest {

    private static final List<String> SUBJECTS = List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出");

    @Test
    void theSharesOfASubjectGiveTheSubject() {
        List<Finding> found = sums(List.of(row(null, "合计", "100.00", "60.00", "40.00"),
                row("208", "社会保障和就业支出", "100.00", "60.00", "40.00"),
                row("20802", "民政管理事务", "70.00", "30.00", "40.00"), row("20805", "养老支出", "20.00", "20.00", null)));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("/tables/0/rows/1");
            assertThat(finding.table()).isEqualTo("部门支出总表");
            assertThat(finding.evidence()).containsEntry("total", "100.00").containsEntry("parts", "90.00");
        });
    }

    @Test
    void columnsUnderOneHeadingGiveItsTotal() {
        assertThat(sums(List.of(row(null, "合计", "100.00", "60.00", "30.00"), row("208", "社会保障", "100.00", "60.00", "30.00"),
                row("210", "卫生健康", null, null, null))))
                .extracting(Finding::path).contains("/tables/0/rows/0");
    }

    @Test
    void aTableThatAddsUpIsQuiet() {
        assertThat(sums(List.of(row(null, "合计", "100.00", "60.00", "40.00"), row(null, "洛阳市涧西区民政局", "100.00", "60.00", "40.00"),
                row("208", "社会保障", "70.00", "30.00", "40.00"), row("210", "卫生健康", "30.00", "30.00", null)))).isEmpty();
    }

    @Test
    void levelsInSeparateColumnsMayBePrintedOnceOnly() {
        assertThat(Reviews.of(Reviews.tables(table("支出表", List.of("科目编码/类", "科目编码/款", "科目编码/项", "科目名称", "金额"),
                List.of(row("208", null, null, "社会保障", "10.00"), row(null, "02", null, "民政", "10.00"),
                        row(null, null, "08", "社区治理", "6.00"), row(null, null, "99", "其他", "3.00")))), FindingKind.SUM_MISMATCH))
                .extracting(Finding::path).containsExactly("/tables/0/rows/1");
    }

    @Test
    void incomeAndExpenditureBalance() {
        List<Finding> found = Reviews.of(Reviews.tables(table("部门收支总表", List.of("收入/项目", "收入/金额", "支出/项目", "支出/金额"),
                List.of(row("一、一般公共预算", "90.00", "一、一般公共服务", "95.00"), row("本年收入合计", "90.00", "本年支出合计", "95.00"),
                        row("上年结转", "10.00", "年终结转结余", null), row("收入总计", "100.00", "支出总计", "95.00")))), FindingKind.SUM_MISMATCH);

        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.message()).contains("支出总计", "收入总计", "5.00"));
    }

    @Test
    void differencesOfRoundingAreOnlyHints() {
        assertThat(Reviews.ofSample("xiguan-street-2024", FindingKind.SUM_MISMATCH)).isEmpty();
        assertThat(Reviews.ofSample("xiguan-street-2024", FindingKind.ROUNDING_DIFFERENCE)).extracting(Finding::table, Finding::path).contains(
                tuple("部门预算收支总表", "/tables/0/rows/31"),
                tuple("部门预算收入总表", "/tables/1/rows/19"),
                tuple("部门预算一般公共预算财政拨款基本支出表", "/tables/5/rows/11"));
    }

    @Test
    void whatTheFormLeavesOutOfItsPartsIsFound() {
        assertThat(Reviews.ofSample("xigong-community-2021", FindingKind.SUM_MISMATCH)).extracting(Finding::path)
                .containsExactly("/budget/basic", "/tables/5/rows/0", "/tables/5/rows/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jianxi-community-2023", "xigong-street-2023"})
    void documentsWhoseTablesAddUpAreQuiet(String sample) {
        assertThat(Reviews.ofSample(sample, FindingKind.SUM_MISMATCH)).isEmpty();
        assertThat(Reviews.ofSample(sample, FindingKind.ROUNDING_DIFFERENCE)).isEmpty();
    }

    private static List<Finding> sums(List<List<String>> rows) {
        return Reviews.of(Reviews.tables(table("部门支出总表", SUBJECTS, rows)), FindingKind.SUM_MISMATCH);
    }
}
