package org.hengji.core.form.medium;

import java.util.List;
import java.util.TreeMap;

/** Puts the cells of one table into rows and resolves merged ones. */
final class RawGrid {

    private final int table;
    private final CellBudget budget;
    private final TreeMap<Integer, RawRow> rows = new TreeMap<>();
    private int lastColumn;

    RawGrid(int table, CellBudget budget) {
        this.table = table;
        this.budget = budget;
    }

    RawCell add(int row, int column, String text, boolean number, String address) {
        if (text.isEmpty()) {
            return null;
        }
        budget.cell();
        budget.text(text.length());
        RawCell cell = new RawCell(text, number, address, row, column);
        rows.computeIfAbsent(row, index -> RawRow.empty(table, index)).cells().put(column, cell);
        lastColumn = Math.max(lastColumn, column);
        return cell;
    }

    /** Lets the first cell of an area stand in all of it, as far as there are rows and columns at all. */
    void merge(int firstRow, int last, int firstColumn, int lastMerged) {
        RawRow first = rows.get(firstRow);
        RawCell cell = first == null ? null : first.at(firstColumn);
        if (cell == null) {
            return;
        }
        cell.span(last - firstRow + 1, lastMerged - firstColumn + 1);
        for (RawRow row : rows.subMap(firstRow, true, last, true).values()) {
            for (int column = firstColumn; column <= Math.min(lastMerged, lastColumn); column++) {
                budget.cell();
                row.cells().put(column, cell);
            }
        }
    }

    List<RawRow> rows() {
        return List.copyOf(rows.values());
    }
}
