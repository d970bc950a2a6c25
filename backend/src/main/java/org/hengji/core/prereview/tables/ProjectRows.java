package org.hengji.core.prereview.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;

/**
 * A project as a table of projects names it.
 *
 * @param name   its name
 * @param amount its amount
 * @param where  the table
 * @param place  the row
 */
public record ProjectRows(String name, PrintedAmount amount, String where, Place place) {

    /** The rows of the tables that list projects with one total each. */
    public static List<ProjectRows> of(Reviewed reviewed) {
        List<ProjectRows> rows = new ArrayList<>();
        for (Grid grid : Grid.of(reviewed)) {
            Integer names = IntStream.range(0, grid.columns()).boxed()
                    .filter(column -> grid.heading(column).get(grid.heading(column).size() - 1).equals("项目名称")).findFirst().orElse(null);
            Integer total = Pane.of(grid).get(0).headings().totalColumn();
            if (names != null && total != null && grid.plainTitle().contains("项目")) {
                add(reviewed, grid, names, total, rows);
            }
        }
        return rows;
    }

    private static void add(Reviewed reviewed, Grid grid, int names, int total, List<ProjectRows> rows) {
        MoneyUnit unit = grid.unit(reviewed);
        for (int row = 0; row < grid.rows(); row++) {
            String name = grid.text(row, names);
            String plain = PlainText.of(name);
            boolean project = !plain.isEmpty() && !plain.matches("\\d+") && !Names.namesTotal(plain) && !Names.isUnit(reviewed, plain);
            if (project && grid.figure(row, total) != null) {
                rows.add(new ProjectRows(name, PrintedAmount.of(grid.figure(row, total), unit), "“" + grid.title() + "”", grid.place(row)));
            }
        }
    }
}
