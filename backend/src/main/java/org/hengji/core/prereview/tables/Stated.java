package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import org.hengji.core.prereview.PlainText;

/**
 * A figure that a row of a pane states in its column of totals.
 *
 * @param row    the row
 * @param name   the name of the row, without blanks
 * @param figure the figure
 */
record Stated(int row, String name, BigDecimal figure) {

    /** What a row states: the column of totals if there is one, else the only column of amounts; null if it is blank. */
    static Stated of(Pane pane, int row) {
        Integer column = pane.headings().totalColumn();
        if (column == null && pane.amounts().size() == 1) {
            column = pane.amounts().get(0);
        }
        BigDecimal figure = column == null ? null : pane.grid().figure(row, column);
        return figure == null ? null : new Stated(row, name(pane, row), figure);
    }

    /** The last total of a pane, or null. */
    static Stated grandTotal(Pane pane) {
        for (int row = pane.grid().rows() - 1; row >= 0; row--) {
            if (Names.namesTotal(name(pane, row))) {
                return of(pane, row);
            }
        }
        return null;
    }

    /** The name of a row in this pane, empty if it has none. */
    static String name(Pane pane, int row) {
        return pane.names().stream().map(column -> PlainText.of(pane.grid().text(row, column)))
                .filter(name -> !name.isEmpty() && !name.matches("\\d+")).findFirst().orElse("");
    }
}
