package org.hengji.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks in which a clerk typed something else. */
final class BrokenCells {

    private BrokenCells() {}

    /** The workbook with the first cell that shows one text showing another. */
    static byte[] replace(byte[] workbook, String shown, String typed) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook)); var out = new ByteArrayOutputStream()) {
            first(book, shown).setCellValue(typed);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Cell first(XSSFWorkbook book, String shown) {
        var formatter = new DataFormatter();
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (formatter.formatCellValue(cell).equals(shown)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell shows " + shown);
    }
}
