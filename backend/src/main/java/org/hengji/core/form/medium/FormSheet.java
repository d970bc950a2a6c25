package org.hengji.core.form.medium;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same sheet with a line at its very top. */
    public FormSheet under(FormLine line) {
        List<FormTable> marked = new ArrayList<>(tables);
        FormTable first = marked.get(0);
        List<FormLine> above = new ArrayList<>(List.of(line));
        above.addAll(first.above());
        marked.set(0, new FormTable(above, first.cells(), first.headRows(), first.below()));
        return new FormSheet(name, landscape, widths, marked);
    }

    FormSheet with(UnaryOperator<String> texts) {
        return new FormSheet(texts.apply(name), landscape, widths, tables.stream().map(table -> table.with(texts)).toList());
    }

    /** The width of some neighbouring columns. */
    int width(int column, int span) {
        return widths.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    }
}
