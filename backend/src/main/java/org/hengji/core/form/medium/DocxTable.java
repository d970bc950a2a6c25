package org.hengji.core.form.medium;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of one table of a text document. */
final class DocxTable {

    /** Word itself stops at 63 columns. */
    private static final int MAX_COLUMNS = 256;

    private record Area(int row, int column, int lastColumn, int[] lastRow) {
    }

    private final int number;
    private final RawGrid grid;
    private final Map<Integer, Area> openAreas = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private int row = -1;
    private int column;
    private int span = 1;
    private boolean continued;

    DocxTable(int number, CellBudget budget) {
        this.number = number;
        this.grid = new RawGrid(number, budget);
    }

    void startRow() {
        row++;
        column = 0;
    }

    void startCell() {
        span = 1;
        continued = false;
    }

    void skipColumns(int columns) {
        column += bounded(columns);
    }

    void spanColumns(int columns) {
        span = bounded(columns);
    }

    /** Whether the cell carries on the one above it or begins a new one. */
    void mergeDown(boolean carriesOn) {
        continued = carriesOn;
    }

    void endCell(String text) {
        Area above = openAreas.get(column);
        if (continued && above != null && above.lastRow()[0] == row - 1) {
            above.lastRow()[0] = row;
        } else {
            grid.add(row, column, text, false, "表" + number + " 第" + (row + 1) + "行第" + (column + 1) + "列");
            Area area = new Area(row, column, column + span - 1, new int[] {row});
            openAreas.put(column, area);
            areas.add(area);
        }
        column = bounded(column + span);
    }

    List<RawRow> rows() {
        areas.forEach(area -> grid.merge(area.row(), area.lastRow()[0], area.column(), area.lastColumn()));
        return grid.rows();
    }

    private static int bounded(int columns) {
        if (columns < 0 || columns > MAX_COLUMNS) {
            throw Refusals.refused("文档里的表格超过 " + MAX_COLUMNS + " 列，不是绩效目标表");
        }
        return columns;
    }
}
