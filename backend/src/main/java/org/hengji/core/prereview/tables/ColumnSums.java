package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengji.core.prereview.Reviewed;

/** The sums across a row: a column of totals against the columns beside it under the same heading. */
final class ColumnSums {

    /** From so many rows on, headings that most rows contradict are taken for something else than a sum. */
    private static final int ROWS_THAT_TELL = 3;

    private ColumnSums() {
    }

    static List<Sum> of(Reviewed reviewed, Grid grid) {
        List<Sum> off = new ArrayList<>();
        String unit = grid.unit(reviewed).label();
        for (Pane pane : Pane.of(grid)) {
            for (Heading heading : pane.headings().withTotals()) {
                off.addAll(under(grid, heading, unit));
            }
        }
        return off;
    }

    private static List<Sum> under(Grid grid, Heading heading, String unit) {
        List<Sum> stated = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int at = row;
            BigDecimal total = grid.figure(row, heading.totalColumn());
            List<BigDecimal> parts = heading.parts().stream().map(part -> part.value(grid, at)).filter(Objects::nonNull).toList();
            boolean certain = !heading.partsMayBeIncomplete() || parts.size() > 1;
            if (total != null && !parts.isEmpty() && certain) {
                String column = String.join("/", grid.heading(heading.totalColumn()));
                stated.add(Sum.of(grid.place(row), rowName(grid, row) + "“" + column + "”栏（各栏横加）", total, parts, unit));
            }
        }
        List<Sum> off = stated.stream().filter(Sum::isOff).toList();
        return stated.size() >= ROWS_THAT_TELL && off.size() * 2 > stated.size() ? List.of() : off;
    }

    private static String rowName(Grid grid, int row) {
        List<String> words = grid.words(row);
        return words.isEmpty() ? "" : "“" + words.get(words.size() - 1) + "”行";
    }
}
