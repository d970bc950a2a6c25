package org.hengji.core.prereview.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.prereview.Reviews.row;
import static org.hengji.core.prereview.Reviews.table;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.document.TablePart;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviews;
import org.junit.jupiter.api.Test;

class TwinTablesTest {

    private static final List<String> SUBJECTS = List.of("科目编码", "科目名称", "合计");

    @Test
    void carriedOverMoneyThatOneTableLeavesUnspentIsFoundSubjectBySubject() {
        assertThat(Reviews.ofSample("xigong-street-2023", FindingKind.CROSS_TABLE_MISMATCH)).extracting(Finding::path).containsExactly(
                "/tables/3/rows/1", "/tables/3/rows/8", "/tables/3/rows/25", "/tables/3/rows/31");
    }

    @Test
    void subjectsOfTablesWithTheSameTotalAgree() {
        assertThat(crossed(spending("部门支出总表", "60.00", "40.00"), spending("一般公共预算支出表", "50.00", "50.00")))
                .extracting(Finding::path).containsExactly("/tables/1/rows/1", "/tables/1/rows/2");
        assertThat(crossed(spending("部门支出总表", "60.00", "40.00"), spending("一般公共预算支出表", "60.00", "30.00"))).isEmpty();
    }

    private static TablePart spending(String title, String first, String second) {
        String total = new BigDecimal(first).add(new BigDecimal(second)).toPlainString();
        return table(title, SUBJECTS, List.of(row(null, "合计", total), row("208", "社会保障和就业支出", first), row("212", "城乡社区支出", second)));
    }

    private static List<Finding> crossed(TablePart... tables) {
        return Reviews.of(Reviews.tables(tables), FindingKind.CROSS_TABLE_MISMATCH);
    }
}
