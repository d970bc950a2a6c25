package org.hengji.core.form.medium;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A row as it is seen: a merged cell is known at every place it covers.
 *
 * @param table which table of the sheet the row belongs to, 0 for a line outside of tables
 * @param index its number within the table, counted from 0
 * @param cells the cells that are not blank by column
 */
public record RawRow(int table, int index, NavigableMap<Integer, RawCell> cells) {

    /** The cell at a column; null if it is blank. */
    public RawCell at(int column) {
        return cells.get(column);
    }

    /** The first cell right of this one; null if there is none. */
    public RawCell rightOf(RawCell cell) {
        var next = cells.higherEntry(cell.column() + cell.colSpan() - 1);
        return next == null ? null : next.getValue();
    }

    /** Every cell once, from left to right. */
    public List<RawCell> distinct() {
        return cells.values().stream().distinct().toList();
    }

    /** Whether the cell begins in this row. */
    public boolean begins(RawCell cell) {
        return cell.row() == index;
    }

    static RawRow empty(int table, int index) {
        return new RawRow(table, index, new TreeMap<>());
    }
}
