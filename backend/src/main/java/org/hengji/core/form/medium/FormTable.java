package org.hengji.core.form.medium;

import java.util.List;

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

    /** How many rows the cells take. */
    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }
}
