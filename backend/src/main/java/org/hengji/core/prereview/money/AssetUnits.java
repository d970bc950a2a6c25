package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.document.Cell;
import org.hengji.core.document.TablePart;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.rulepack.PreReviewRules;

/** Tables of assets that state 元 as 万元: the first total that is many times what the department spends in the year. */
final class AssetUnits {

    private AssetUnits() {
    }

    static void check(Reviewed reviewed, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        PrintedAmount year = reviewed.document().budget() == null ? null
                : reviewed.document().budgetAmount(reviewed.document().budget().expenditure());
        if (year == null || year.yuan().signum() <= 0) {
            return;
        }
        BigDecimal most = year.yuan().multiply(rules.limit("assetsTimesExpenditure"));
        List<TablePart> tables = reviewed.document().tables();
        for (int i = 0; i < tables.size(); i++) {
            TablePart table = tables.get(i);
            MoneyUnit unit = table == null || table.unit() == null ? null : MoneyUnit.labelled(table.unit()).orElse(null);
            if (unit != null && unit != MoneyUnit.YUAN && PlainText.containsAny(PlainText.of(table.title()), rules.words("assetTables"))) {
                check(table, i, unit, most, year, found);
            }
        }
    }

    private static void check(TablePart table, int index, MoneyUnit unit, BigDecimal most, PrintedAmount year, Findings found) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                Cell cell = table.rows().get(row).get(column);
                String heading = column < table.columns().size() ? PlainText.of(table.columns().get(column)) : "";
                if (cell != null && cell.number() != null && !heading.contains("数量") && !heading.contains("序号")
                        && unit.toYuan(cell.number()).compareTo(most) > 0) {
                    found.at(Place.table(index, table.title(), "rows", row, column)).with("表中金额", cell.printed() + unit.label())
                            .with("部门支出", year.printed() + year.unit().label())
                            .say("“%s”的金额%s是部门全年支出%s的许多倍，单位可能有误。请核对是元还是万元（按元计为%s）。", table.title(), cell.printed() + unit.label(),
                                    year.printed() + year.unit().label(), Amounts.say(cell.number(), MoneyUnit.TEN_THOUSAND_YUAN));
                    return;
                }
            }
        }
    }
}
