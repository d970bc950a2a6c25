package org.hengji.core.form.medium;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes one table of a form into a text document. */
final class DocxTableWriter {

    private static final int LINE = 280;

    private final XWPFDocument document;
    private final FormSheet sheet;
    private final FormTable table;
    private final FormCell[][] covering;

    DocxTableWriter(XWPFDocument document, FormSheet sheet, FormTable table) {
        this.document = document;
        this.sheet = sheet;
        this.table = table;
        this.covering = new FormCell[table.rows()][sheet.widths().size()];
        for (FormCell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.colSpan(); column++) {
                    covering[row][column] = cell;
                }
            }
        }
    }

    void write(int width) {
        CTTbl target = document.createTable().getCTTbl();
        while (target.sizeOfTrArray() > 0) {
            target.removeTr(0);
        }
        setUp(target, width);
        for (int row = 0; row < covering.length; row++) {
            CTRow line = target.addNewTr();
            CTTrPr properties = line.addNewTrPr();
            if (row < table.headRows()) {
                properties.addNewTblHeader();
            }
            var height = properties.addNewTrHeight();
            height.setVal(BigInteger.valueOf((long) LINE * tallestBox(row)));
            height.setHRule(STHeightRule.AT_LEAST);
            write(row, line, width);
        }
    }

    private int tallestBox(int row) {
        for (FormCell cell : covering[row]) {
            if (cell != null && cell.role() == FormCell.Role.BOX) {
                return TextMeasure.rowLines(sheet, table)[row];
            }
        }
        return 1;
    }

    private void setUp(CTTbl target, int width) {
        CTTblPr properties = target.getTblPr() == null ? target.addNewTblPr() : target.getTblPr();
        var wide = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        CTTblBorders borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        thin(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        thin(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        thin(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        thin(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        thin(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        thin(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
        var grid = target.getTblGrid() == null ? target.addNewTblGrid() : target.getTblGrid();
        for (int column = 0; column < sheet.widths().size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(twips(column, 1, width)));
        }
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
    }

    private void write(int row, CTRow line, int width) {
        for (int column = 0; column < sheet.widths().size();) {
            FormCell cell = covering[row][column];
            int span = cell == null ? 1 : cell.colSpan();
            CTTc target = line.addNewTc();
            CTTcPr properties = target.addNewTcPr();
            var wide = properties.addNewTcW();
            wide.setType(STTblWidth.DXA);
            wide.setW(BigInteger.valueOf(twips(column, span, width)));
            if (span > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            if (cell != null && cell.rowSpan() > 1) {
                properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
            }
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
            XWPFParagraph paragraph = new XWPFParagraph(target.addNewP(), document);
            if (cell != null && cell.row() == row) {
                write(cell, paragraph);
            }
            column += span;
        }
    }

    private static void write(FormCell cell, XWPFParagraph paragraph) {
        paragraph.setAlignment(switch (cell.role()) {
            case HEAD, LABEL, CENTERED -> ParagraphAlignment.CENTER;
            case NUMBER -> ParagraphAlignment.RIGHT;
            case TEXT, BOX -> ParagraphAlignment.LEFT;
        });
        boolean bold = cell.role() == FormCell.Role.HEAD || cell.role() == FormCell.Role.LABEL;
        DocxWriter.run(paragraph, cell.printed(), 9, bold);
    }

    private long twips(int column, int span, int width) {
        return (long) width * sheet.width(column, span) / sheet.width(0, sheet.widths().size());
    }
}
