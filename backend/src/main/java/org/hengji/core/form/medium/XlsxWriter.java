package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hengji.core.document.Cell;

/** Writes a form as a workbook, row by row, so that ten thousand projects fit into a small memory. */
final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final float LINE_POINTS = 14f;
    private static final float TALLEST_ROW = 409f;
    /** Excel keeps 15 digits of a figure; a longer one is written as text so that nothing is lost. */
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final XlsxStyleSheet styles = new XlsxStyleSheet(workbook);
    private SXSSFSheet out;
    private FormSheet sheet;
    private int nextRow;

    /** Writes the book; the stream stays open. */
    static void write(FormBook book, OutputStream target) throws IOException {
        XlsxWriter writer = new XlsxWriter();
        try (SXSSFWorkbook workbook = writer.workbook) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            for (FormSheet sheet : book.sheets()) {
                writer.write(sheet);
            }
            workbook.write(target);
        }
    }

    private void write(FormSheet form) throws IOException {
        sheet = form;
        out = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.name()));
        nextRow = 0;
        setUpPage();
        for (int i = 0; i < form.tables().size(); i++) {
            if (i > 0) {
                out.setRowBreak(nextRow - 1);
            }
            write(form.tables().get(i));
        }
        out.flushRows();
    }

    private void setUpPage() {
        for (int i = 0; i < sheet.widths().size(); i++) {
            out.setColumnWidth(i, sheet.widths().get(i) * 256);
        }
        out.setFitToPage(true);
        out.setHorizontallyCenter(true);
        PrintSetup print = out.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(sheet.landscape());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)
                .forEach(margin -> out.setMargin(margin, 0.5));
        out.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void write(FormTable table) {
        table.above().forEach(this::write);
        int first = nextRow;
        int[] lines = TextMeasure.rowLines(sheet, table);
        int next = 0;
        List<FormCell> open = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int current = i;
            Row row = row(lines[i]);
            open.removeIf(cell -> cell.row() + cell.rowSpan() <= current);
            open.forEach(cell -> frame(cell, row));
            for (; next < table.cells().size() && table.cells().get(next).row() == i; next++) {
                FormCell cell = table.cells().get(next);
                write(cell, row);
                open.add(cell);
            }
        }
        if (sheet.tables().size() == 1 && table.headRows() > 0) {
            out.setRepeatingRows(new CellRangeAddress(0, first + table.headRows() - 1, -1, -1));
        }
        table.below().forEach(this::write);
    }

    private void write(FormLine line) {
        int columns = sheet.widths().size();
        int parts = line.segments().size();
        int lines = 1;
        int current = nextRow;
        Row row = row(1);
        for (int i = 0; i < parts; i++) {
            int from = columns * i / parts;
            int to = Math.max(from, columns * (i + 1) / parts - 1);
            put(row.createCell(from), Cell.of(line.segments().get(i)), styles.line(line.role(), i, parts));
            merge(current, current, from, to);
            lines = Math.max(lines, TextMeasure.lines(line.segments().get(i), sheet.width(from, to - from + 1)));
        }
        row.setHeightInPoints(Math.min(TALLEST_ROW, XlsxStyleSheet.height(line.role(), lines)));
    }

    private void write(FormCell cell, Row row) {
        frame(cell, row);
        if (cell.value() != null) {
            put(row.getCell(cell.column()), cell.value(), styles.cell(cell));
        }
        merge(row.getRowNum(), row.getRowNum() + cell.rowSpan() - 1, cell.column(), cell.column() + cell.colSpan() - 1);
    }

    /** A merged cell's borders are those of the cells it covers, so these are written too. */
    private void frame(FormCell cell, Row row) {
        CellStyle style = styles.cell(cell);
        for (int i = 0; i < cell.colSpan(); i++) {
            row.createCell(cell.column() + i).setCellStyle(style);
        }
    }

    private void put(org.apache.poi.ss.usermodel.Cell target, Cell value, CellStyle style) {
        target.setCellStyle(style);
        if (value.number() != null && value.number().precision() <= EXACT_DIGITS) {
            target.setCellValue(value.number().doubleValue());
            return;
        }
        String text = XlsxText.escape(value.printed());
        if (text.length() > LONGEST_TEXT) {
            throw Refusals.refused("一个单元格的文字超过 Excel 的上限 " + LONGEST_TEXT + " 个字，请缩短，或改用 docx");
        }
        target.setCellValue(text);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            out.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private Row row(int lines) {
        Row row = out.createRow(nextRow++);
        row.setHeightInPoints(Math.min(TALLEST_ROW, lines * LINE_POINTS + 4));
        return row;
    }
}
