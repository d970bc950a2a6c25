package org.hengji.core.form.medium;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once. */
final class XlsxStyleSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();
    private final Font body;
    private final Font bold;
    private final Font title;

    XlsxStyleSheet(Workbook workbook) {
        this.workbook = workbook;
        this.body = font("宋体", 10, false);
        this.bold = font("宋体", 10, true);
        this.title = font("宋体", 18, true);
    }

    /** The height in points of a line outside the frame. */
    static float height(FormLine.Role role, int lines) {
        return role == FormLine.Role.TITLE ? 32f * lines : 16f * lines + 2;
    }

    CellStyle line(FormLine.Role role, int segment, int segments) {
        boolean centered = role == FormLine.Role.TITLE || role == FormLine.Role.YEAR;
        HorizontalAlignment across = centered ? HorizontalAlignment.CENTER
                : role == FormLine.Role.CAPTION && segment > 0 && segment == segments - 1
                        ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        return made.computeIfAbsent("line" + role + across, key -> {
            CellStyle style = plain(across);
            style.setFont(role == FormLine.Role.TITLE ? title : body);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** The style of a cell; one that begins like a formula is marked as text, so that editing it does not make it one. */
    CellStyle cell(FormCell cell) {
        boolean number = cell.value() != null && cell.value().number() != null;
        boolean quoted = !number && !cell.printed().isEmpty() && FORMULA_STARTS.indexOf(cell.printed().charAt(0)) >= 0;
        int decimals = number ? Math.max(0, cell.value().number().scale()) : 0;
        return made.computeIfAbsent(cell.role() + "/" + number + quoted + decimals, key -> {
            CellStyle style = plain(across(cell.role()));
            style.setFont(cell.role() == FormCell.Role.HEAD || cell.role() == FormCell.Role.LABEL ? bold : body);
            border(style);
            if (cell.role() == FormCell.Role.HEAD) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (number) {
                style.setDataFormat(workbook.createDataFormat().getFormat(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
            }
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    private static HorizontalAlignment across(FormCell.Role role) {
        return switch (role) {
            case HEAD, LABEL, CENTERED -> HorizontalAlignment.CENTER;
            case NUMBER -> HorizontalAlignment.RIGHT;
            case TEXT, BOX -> HorizontalAlignment.LEFT;
        };
    }

    private CellStyle plain(HorizontalAlignment across) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(across);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private Font font(String name, int points, boolean heavy) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(heavy);
        return font;
    }
}
