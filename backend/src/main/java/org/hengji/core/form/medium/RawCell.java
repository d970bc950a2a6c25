package org.hengji.core.form.medium;

/**
 * A cell that is not blank; two cells are the same only if they are one object.
 */
public final class RawCell {

    private final String text;
    private final boolean number;
    private final String address;
    private final int row;
    private final int column;
    private int rowSpan = 1;
    private int colSpan = 1;

    RawCell(String text, boolean number, String address, int row, int column) {
        this.text = text;
        this.number = number;
        this.address = address;
        this.row = row;
        this.column = column;
    }

    void span(int rows, int columns) {
        rowSpan = rows;
        colSpan = columns;
    }

    /** What it shows, verbatim; a figure in the format that the file gives it. */
    public String text() {
        return text;
    }

    /** Whether the file holds it as a figure. */
    public boolean number() {
        return number;
    }

    /** Where a person finds it, for example B5 or 表2 第5行第3列. */
    public String address() {
        return address;
    }

    /** The row within its table where it begins. */
    public int row() {
        return row;
    }

    /** The column where it begins. */
    public int column() {
        return column;
    }

    /** How many rows it covers. */
    public int rowSpan() {
        return rowSpan;
    }

    /** How many columns it covers. */
    public int colSpan() {
        return colSpan;
    }

    @Override
    public String toString() {
        return address + " " + text;
    }
}
