package org.hengji.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengji.core.document.Cell;
import org.hengji.core.form.medium.FormCell;
import org.hengji.core.form.medium.FormCell.Role;

/** Collects the cells of a table from top to bottom. */
final class Grid {

    private final int columns;
    private final List<FormCell> cells = new ArrayList<>();
    private int row;
    private int headRows;

    Grid(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** The first row that is not written yet. */
    int row() {
        return row;
    }

    void nextRow() {
        row++;
    }

    void skipRows(int rows) {
        row += rows;
    }

    /** Says that everything so far is repeated on every page. */
    void endHead() {
        headRows = row;
    }

    int headRows() {
        return headRows;
    }

    void add(int atRow, int column, int rowSpan, int colSpan, Cell value, Role role) {
        cells.add(new FormCell(atRow, column, rowSpan, colSpan, value, role));
    }

    /** A cell of the present row. */
    void add(int column, int colSpan, Cell value, Role role) {
        add(row, column, 1, colSpan, value, role);
    }

    void label(int column, int colSpan, String text) {
        add(column, colSpan, Cell.of(text), Role.LABEL);
    }

    /** The label at the left of the rows from the given one on; nothing if there is none. */
    void side(String label, int fromRow) {
        if (label != null && row > fromRow) {
            add(fromRow, 0, row - fromRow, 1, Cell.of(label), Role.LABEL);
        }
    }

    /** A blank cell that fills the present row up. */
    void fillFrom(int column) {
        if (column < columns) {
            add(column, columns - column, null, Role.TEXT);
        }
    }

    List<FormCell> cells() {
        cells.sort(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column));
        return cells;
    }
}
