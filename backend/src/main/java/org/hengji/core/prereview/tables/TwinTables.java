package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** Tables that break the same money down by the same subjects: where their totals agree, every subject must. */
final class TwinTables {

    static final List<Rule> ALL = List.of(
            new Rule("TABLE-03", FindingKind.CROSS_TABLE_MISMATCH,
                    "部门收支总表与财政拨款收支总表的总计相同时，各支出科目和年终结转应当逐项一致。", TwinTables::twoSided),
            new Rule("TABLE-04", FindingKind.CROSS_TABLE_MISMATCH,
                    "按科目编码列示的两张支出表合计相同时，各科目的数字应当一致。", TwinTables::coded));

    private record Twin(Grid grid, BigDecimal total, Map<String, Stated> bySubject) {
    }

    private TwinTables() {
    }

    private static void twoSided(Reviewed reviewed, Findings found) {
        compare(Grid.of(reviewed).stream().filter(grid -> Pane.of(grid).size() > 1).map(TwinTables::expenditure).toList(), found, "支出");
    }

    private static void coded(Reviewed reviewed, Findings found) {
        compare(Grid.of(reviewed).stream().filter(grid -> Codes.of(grid) != null && !grid.plainTitle().matches(".*(经济|基本支出|机关运行).*"))
                .map(TwinTables::byCode).toList(), found, "科目");
    }

    /** Each later table is held against the first with the same total. */
    private static void compare(List<Twin> twins, Findings found, String what) {
        for (int i = 0; i < twins.size(); i++) {
            Twin later = twins.get(i);
            twins.subList(0, i).stream().filter(first -> first.total() != null && later.total() != null
                            && first.total().signum() > 0 && first.total().compareTo(later.total()) == 0)
                    .findFirst().ifPresent(first -> later.bySubject().forEach((subject, here) -> {
                        Stated there = first.bySubject().get(subject);
                        if (there != null && value(here).compareTo(value(there)) != 0) {
                            found.at(later.grid().place(here.row())).with("subject", here.name()).with("here", value(here))
                                    .with("there", value(there)).with("table", first.grid().title())
                                    .say("%s“%s”在本表为%s，在“%s”中为%s，两表合计相同，各项也应一致，请核对。", what, here.name(),
                                            SumRules.printed(value(here), null), first.grid().title(), SumRules.printed(value(there), null));
                        }
                    }));
        }
    }

    private static Twin expenditure(Grid grid) {
        Pane pane = Pane.of(grid).get(1);
        Stated total = Stated.grandTotal(pane);
        Map<String, Stated> bySubject = new LinkedHashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            String name = Stated.name(pane, row);
            if (!name.isEmpty() && !Names.namesTotal(name) && !name.contains("本年支出")) {
                Stated stated = Stated.of(pane, row);
                bySubject.putIfAbsent(Names.subject(name), stated == null ? new Stated(row, name, null) : stated);
            }
        }
        return new Twin(grid, total == null ? null : total.figure(), bySubject);
    }

    private static Twin byCode(Grid grid) {
        List<String> codes = Codes.of(grid);
        Integer column = Pane.of(grid).get(0).headings().totalColumn();
        Map<String, Stated> byCode = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        BigDecimal total = null;
        for (int row = 0; row < grid.rows() && column != null; row++) {
            String code = codes.get(row);
            if (code != null) {
                times.merge(code, 1, Integer::sum);
                byCode.put(code, new Stated(row, code, grid.figure(row, column)));
            } else if (total == null && grid.words(row).stream().map(PlainText::of).anyMatch(Names::isTotal)) {
                total = grid.figure(row, column);
            }
        }
        times.forEach((code, count) -> {
            if (count > 1) {
                byCode.remove(code);
            }
        });
        return new Twin(grid, total, byCode);
    }

    private static BigDecimal value(Stated stated) {
        return stated.figure() == null ? BigDecimal.ZERO : stated.figure();
    }
}
