package org.hengji.core.form.medium;

import java.util.Arrays;
import java.util.List;

/** Estimates how many lines texts take, since no medium but the page itself knows. */
final class TextMeasure {

    /** Lines that a box is tall. */
    private static final int BOX_LINES = 4;

    private TextMeasure() {
    }

    /** The width in half-width characters. */
    static int width(String text) {
        return text.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    }

    /** The lines that the text takes in a column of this width. */
    static int lines(String text, int width) {
        int usable = Math.max(2, width - 2);
        return text.lines().mapToInt(line -> Math.max(1, (width(line) + usable - 1) / usable)).sum();
    }

    /** The lines that each row of the table needs; a cell over several rows makes its last row taller. */
    static int[] rowLines(FormSheet sheet, FormTable table) {
        int[] lines = new int[table.rows()];
        Arrays.fill(lines, 1);
        List<FormCell> cells = table.cells();
        cells.stream().filter(cell -> cell.rowSpan() == 1)
                .forEach(cell -> lines[cell.row()] = Math.max(lines[cell.row()], needed(sheet, cell)));
        cells.stream().filter(cell -> cell.rowSpan() > 1).forEach(cell -> {
            int last = cell.row() + cell.rowSpan() - 1;
            int missing = needed(sheet, cell) - Arrays.stream(lines, cell.row(), last + 1).sum();
            lines[last] += Math.max(0, missing);
        });
        return lines;
    }

    private static int needed(FormSheet sheet, FormCell cell) {
        int lines = lines(cell.printed(), sheet.width(cell.column(), cell.colSpan()));
        return cell.role() == FormCell.Role.BOX ? Math.max(BOX_LINES, lines) : Math.max(1, lines);
    }
}
