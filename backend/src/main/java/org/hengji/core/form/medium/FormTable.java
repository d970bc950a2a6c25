package org.hengji.core.form.medium;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table with what stands above and below it.
 *
 * @param above    title, year and caption
 * @param cells    the cells, by row and then by column; what no cell covers is blank
 * @param headRows how many of the first rows are repeated on every page
 * @param below    notes and signatures
 */
public record FormTable(List<FormLine> above, List<FormCell> cells, int headRows, List<FormLine> below) {

    public FormTable {
        above = List.copyOf(above);
        cells = List.copyOf(cells);
        below = List.copyOf(below);
    }

    FormTable with(UnaryOperator<String> texts) {
        return new FormTable(above.stream().map(line -> line.with(texts)).toList(), cells.stream().map(cell -> cell.with(texts)).toList(), headRows,
                below.stream().map(line -> line.with(texts)).toList());
    }

    /** How many rows the cells take. */
    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }
}
