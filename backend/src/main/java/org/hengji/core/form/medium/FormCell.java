package org.hengji.core.form.medium;

import java.util.function.UnaryOperator;
import org.hengji.core.document.Cell;

/**
 * A cell of a table, counted from 0 within it.
 *
 * @param row     its first row
 * @param column  its first column
 * @param rowSpan how many rows it covers
 * @param colSpan how many columns it covers
 * @param value   what it shows verbatim, or null if it is blank
 * @param role    how it looks
 */
public record FormCell(int row, int column, int rowSpan, int colSpan, Cell value, Role role) {

    /** How a cell looks; a box is tall, for somebody to write in. */
    public enum Role { HEAD, LABEL, TEXT, CENTERED, NUMBER, BOX }

    /** A figure that stays what it is remains one. */
    FormCell with(UnaryOperator<String> texts) {
        String shown = texts.apply(printed());
        return shown.equals(printed()) ? this : new FormCell(row, column, rowSpan, colSpan, Cell.of(shown), role);
    }

    /** What it shows, empty if it is blank. */
    public String printed() {
        return value == null ? "" : value.printed();
    }
}
