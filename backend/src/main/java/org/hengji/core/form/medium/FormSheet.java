package org.hengji.core.form.medium;

import java.util.List;

/**
 * Tables of one width on A4 paper; every table starts a page.
 *
 * @param name      the name of the sheet
 * @param landscape whether the paper lies across
 * @param widths    the width of each column in half-width characters; a Chinese character takes two
 * @param tables    the tables in order
 */
public record FormSheet(String name, boolean landscape, List<Integer> widths, List<FormTable> tables) {

    public FormSheet {
        widths = List.copyOf(widths);
        tables = List.copyOf(tables);
    }

    /** The width of some neighbouring columns. */
    int width(int column, int span) {
        return widths.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    }
}
