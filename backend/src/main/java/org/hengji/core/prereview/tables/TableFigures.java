package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.tables.Figure.Coverage;

/** The figures that the budget tables state for the department as a whole. */
public final class TableFigures {

    private static final Pattern OVERALL = Pattern.compile(".*(收支|收入|支出).*表|.*年度(收入|支出)预算");
    private static final Pattern PARTIAL = Pattern.compile("财政拨款|基金|国有资本|采购|分类|附属|项目(?!支出)|功能|绩效(?!目标申报)|资产|转移支付|科目");
    private static final List<Key> SPENDING = List.of(Key.BASIC, Key.PERSONNEL, Key.PUBLIC_FUNDS, Key.PROJECT);
    private static final List<Key> THREE_PUBLIC = List.of(Key.ABROAD, Key.VEHICLE_PURCHASE, Key.VEHICLE_OPERATION, Key.RECEPTION);

    private final Reviewed reviewed;
    private final Grid grid;
    private final List<Figure> figures = new ArrayList<>();

    private TableFigures(Reviewed reviewed, Grid grid) {
        this.reviewed = reviewed;
        this.grid = grid;
    }

    public static List<Figure> of(Reviewed reviewed) {
        List<Figure> figures = new ArrayList<>();
        for (Grid grid : Grid.of(reviewed)) {
            TableFigures table = new TableFigures(reviewed, grid);
            table.read();
            figures.addAll(table.figures);
        }
        return figures;
    }

    private void read() {
        String title = grid.plainTitle();
        Coverage coverage = title.contains("一般公共预算") ? Coverage.GENERAL : Coverage.ALL;
        if (title.contains("三公")) {
            threePublic();
        } else if (title.contains("机关运行经费") || title.contains("机构运转经费")) {
            overall(Coverage.ALL, Key.OPERATING);
        } else if (PARTIAL.matcher(title.replace("一般公共预算财政拨款", "一般公共预算")).find()) {
            return;
        } else if (Pane.of(grid).size() > 1) {
            if (coverage == Coverage.ALL) {
                twoSides();
            }
        } else if (title.contains("项目支出")) {
            overall(coverage, Key.PROJECT);
        } else if (title.contains("基本支出")) {
            overall(coverage, Key.BASIC);
            spending(coverage);
        } else if (OVERALL.matcher(title).matches()) {
            overall(coverage, title.contains("收入") ? Key.INCOME : Key.EXPENDITURE);
            spending(coverage);
        }
    }

    /** The total row under the column of totals. */
    private void overall(Coverage coverage, Key key) {
        Integer row = totalRow();
        Heading headings = Pane.of(grid).get(0).headings();
        if (row != null && (headings.totalColumn() != null || headings.parts().size() == 1)) {
            add(key, coverage, headings.value(grid, row), row);
        }
    }

    private void spending(Coverage coverage) {
        Integer row = totalRow();
        Heading headings = Pane.of(grid).get(0).headings();
        for (Key key : SPENDING) {
            Heading heading = headings.named(key.heading());
            if (row != null && heading != null) {
                add(key, coverage, heading.value(grid, row), row);
            }
        }
    }

    private void twoSides() {
        List<Pane> panes = Pane.of(grid);
        for (Pane pane : panes) {
            Stated total = Stated.grandTotal(pane);
            if (total != null && Names.namesGrandTotal(total.name())) {
                add(pane.side().equals("收入") ? Key.INCOME : Key.EXPENDITURE, Coverage.ALL, total.figure(), total.row());
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            Stated stated = Stated.of(panes.get(0), row);
            if (stated != null && Key.CARRIED_OVER.isNamed(Names.subject(stated.name()))) {
                add(Key.CARRIED_OVER, Coverage.ALL, stated.figure(), row);
            }
        }
    }

    private void threePublic() {
        Pane pane = Pane.of(grid).get(0);
        if (grid.rows() == 1 && pane.amounts().size() > 1) {
            for (Key key : THREE_PUBLIC) {
                Heading heading = pane.headings().named(key.heading());
                if (heading != null) {
                    add(key, Coverage.ALL, heading.value(grid, 0), 0);
                }
            }
            overall(Coverage.ALL, Key.THREE_PUBLIC);
            return;
        }
        Integer column = columnOfYear(pane);
        boolean others = false;
        List<String> names = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            names.add(Names.subject(Stated.name(pane, row)));
            others |= names.get(row).contains("会议") || names.get(row).contains("培训");
        }
        for (int row = 0; row < grid.rows() && column != null; row++) {
            for (Key key : THREE_PUBLIC) {
                if (key.isNamed(names.get(row))) {
                    add(key, Coverage.ALL, grid.figure(row, column), row);
                }
            }
            boolean total = names.get(row).contains("三公") && names.get(row).endsWith("计") || !others && Names.isTotal(names.get(row));
            if (total) {
                add(Key.THREE_PUBLIC, Coverage.ALL, grid.figure(row, column), row);
            }
        }
    }

    private Integer columnOfYear(Pane pane) {
        String year = String.valueOf(reviewed.document().fiscalYear());
        return pane.amounts().stream().filter(column -> String.join("", grid.heading(column)).contains(year)).findFirst()
                .orElseGet(() -> pane.amounts().stream()
                        .filter(column -> pane.amounts().size() == 1 || Names.isTotal(grid.heading(column).get(grid.heading(column).size() - 1)))
                        .findFirst().orElse(null));
    }

    /** The row of totals: named so, or the only one. */
    private Integer totalRow() {
        if (grid.rows() == 1) {
            return 0;
        }
        Integer found = null;
        for (int row = 0; row < grid.rows(); row++) {
            List<String> words = grid.words(row);
            if (grid.hasFigures(row) && (words.stream().anyMatch(Names::isTotal) || row == 0 && words.isEmpty())) {
                if (found != null) {
                    return null;
                }
                found = row;
            }
        }
        return found;
    }

    private void add(Key key, Coverage coverage, BigDecimal figure, int row) {
        if (figure != null) {
            figures.add(new Figure(key, coverage, PrintedAmount.of(figure, grid.unit(reviewed)), "“" + grid.title() + "”", grid.place(row)));
        }
    }
}
