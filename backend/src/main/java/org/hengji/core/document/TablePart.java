package org.hengji.core.document;

import java.util.List;

/**
 * A budget table, cell by cell.
 *
 * @param title   its title
 * @param unit    the unit it states, or null
 * @param columns the headings, headings over several rows joined by "/"
 * @param rows    the rows; null for a blank cell
 * @param note    the note under it, or null
 */
public record TablePart(String title, String unit, List<String> columns, List<List<Cell>> rows, String note) {

    public TablePart {
        columns = Cells.copy(columns);
        rows = Cells.copy(rows).stream().map(Cells::copy).toList();
    }
}
