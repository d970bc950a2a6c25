package org.hengji.core.panel.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a report: a head that is repeated on every page, figures to the right, equal cells of the first columns as one. */
final class ReportTable {

    /** Width of the text in twentieths of a point. */
    private static final int WIDTH = 8_844;
    private static final int POINTS = 10;
    /** Eighths of a point. */
    private static final int LINE = 4;
    private static final int MARGIN = 70;
    private static final String INK = "auto";

    /** How a column looks. */
    enum Kind { TEXT, CENTRED, NUMBER }

    private record Column(String head, int share, Kind kind) {
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int merged;

    /**
     * Adds a column.
     *
     * @param share its width beside the others
     */
    ReportTable column(String head, int share, Kind kind) {
        columns.add(new Column(head, share, kind));
        return this;
    }

    /** Cells of the first so many columns that say the same as those above them become one. */
    ReportTable mergingFirst(int count) {
        merged = count;
        return this;
    }

    ReportTable row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    void write(XWPFDocument document) {
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        table.setWidth(WIDTH);
        table.setWidthType(TableWidthType.DXA);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        drawLines(table);
        setGrid(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < columns.size(); column++) {
            fill(head.getCell(column), columns.get(column).head(), column, ParagraphAlignment.CENTER, true);
            for (int row = 0; row < rows.size(); row++) {
                write(table.getRow(row + 1).getCell(column), row, column);
            }
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        document.createParagraph().setSpacingAfter(0);
    }

    private static void drawLines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, INK);
        table.setCellMargins(MARGIN / 2, MARGIN, MARGIN / 2, MARGIN);
    }

    private void setGrid(XWPFTable table) {
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < columns.size(); column++) {
            grid.addNewGridCol().setW(width(column));
        }
    }

    private void write(XWPFTableCell cell, int row, int column) {
        ParagraphAlignment alignment = switch (columns.get(column).kind()) {
            case TEXT -> ParagraphAlignment.LEFT;
            case CENTRED -> ParagraphAlignment.CENTER;
            case NUMBER -> ParagraphAlignment.RIGHT;
        };
        boolean goesOn = continues(row, column);
        fill(cell, goesOn ? "" : rows.get(row).get(column), column, alignment, false);
        if (goesOn || row + 1 < rows.size() && continues(row + 1, column)) {
            properties(cell).addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
    }

    private boolean continues(int row, int column) {
        if (row == 0 || column >= merged) {
            return false;
        }
        return rows.get(row).subList(0, column + 1).equals(rows.get(row - 1).subList(0, column + 1));
    }

    private void fill(XWPFTableCell cell, String text, int column, ParagraphAlignment alignment, boolean bold) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        cell.setWidth(width(column).toString());
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        ReportPage.run(paragraph, Objects.requireNonNullElse(text, ""), "宋体", POINTS, bold);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private BigInteger width(int column) {
        int all = columns.stream().mapToInt(Column::share).sum();
        return BigInteger.valueOf((long) WIDTH * columns.get(column).share() / all);
    }
}
