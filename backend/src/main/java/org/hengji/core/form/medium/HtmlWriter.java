package org.hengji.core.form.medium;

import java.util.List;
import java.util.Locale;

/** Writes a form as one XHTML page that carries its own style; the same page is what becomes a PDF. */
final class HtmlWriter {

    private static final String STYLE = """
            body { font-family: 'Liberation Sans', 'Droid Sans Fallback', 'DejaVu Sans', 'SimSun', sans-serif; font-size: 9pt; line-height: 1.35; color: #000; }
            h1 { font-size: 16pt; text-align: center; margin: 0 0 2mm; font-weight: bold; }
            p { margin: 1mm 0; }
            .year { text-align: center; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            table.line td { border: 0; padding: 0 0 1mm; }
            tr { page-break-inside: avoid; }
            td { border: 0.5pt solid #000; padding: 1mm; vertical-align: middle; word-wrap: break-word; white-space: pre-wrap; }
            td.head, td.label { text-align: center; font-weight: bold; }
            td.head { background: #eee; }
            td.centered { text-align: center; }
            td.number { text-align: right; }
            td.box { height: 22mm; vertical-align: top; }
            .form { page-break-before: always; }
            .first { page-break-before: auto; }
            .turned { page: turned; }
            .letter { max-width: 160mm; margin: 0 auto; font-size: 14pt; line-height: 1.9; }
            .letter h1 { font-size: 20pt; margin: 12mm 0 8mm; line-height: 1.5; }
            .letter p { margin: 0; text-indent: 2em; }
            .letter .flush { text-indent: 0; }
            .letter .issuer { color: #d0021b; font-size: 30pt; font-weight: bold; text-align: center; text-indent: 0; margin: 6mm 0 4mm; line-height: 1.4; }
            .letter .number { text-align: center; text-indent: 0; padding-bottom: 3mm; border-bottom: 1.5pt solid #d0021b; }
            .letter .signature { text-align: right; text-indent: 0; }
            .letter .gap { margin-top: 12mm; }
            @page { margin: 14mm 12mm; @bottom-center { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页';
              font-family: 'Liberation Sans', 'Droid Sans Fallback'; font-size: 8pt; } }
            """;

    private final StringBuilder out = new StringBuilder();

    /** How the first page lies. */
    private final boolean landscape;

    private HtmlWriter(FormBook book) {
        landscape = book.letter() == null && !book.sheets().isEmpty() && book.sheets().get(0).landscape();
    }

    static String write(FormBook book) {
        HtmlWriter writer = new HtmlWriter(book);
        writer.out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/><title>")
                .append(book.sheets().isEmpty() ? "" : escape(book.sheets().get(0).name()))
                .append("</title><style>").append(STYLE).append(writer.paper(book)).append("</style></head><body>\n");
        boolean first = book.letter() == null;
        if (!first) {
            writer.write(book.letter());
        }
        for (FormSheet sheet : book.sheets()) {
            for (FormTable table : sheet.tables()) {
                writer.write(sheet, table, first);
                first = false;
            }
        }
        return writer.out.append("</body></html>\n").toString();
    }

    /** Pages lie as the first one does, save those of sheets that are turned; a letter has the wide margins of one. */
    private String paper(FormBook book) {
        return "@page { size: A4 " + (landscape ? "landscape" : "portrait") + "; }\n@page turned { size: A4 " + (landscape ? "portrait" : "landscape")
                + "; }\n" + (book.letter() == null ? "" : "@page :first { margin: 25mm; }\n");
    }

    private void write(Letter letter) {
        out.append("<div class=\"letter\">\n");
        line("issuer", letter.issuer() + "文件");
        line("number", letter.number());
        out.append("<h1>").append(escape(letter.title())).append("</h1>\n");
        line("flush", letter.addressee() + "：");
        letter.paragraphs().forEach(text -> line("text", text));
        letter.annexLines().forEach(text -> line("text", text));
        line("signature gap", letter.issuer());
        line("signature", letter.date());
        out.append("</div>\n");
    }

    private void line(String style, String text) {
        out.append("<p class=\"").append(style).append("\">").append(escape(text)).append("</p>\n");
    }

    private void write(FormSheet sheet, FormTable table, boolean first) {
        out.append("<div class=\"form").append(first ? " first" : "").append(sheet.landscape() == landscape ? "" : " turned").append("\">\n");
        table.above().forEach(this::write);
        writeRows(sheet, table);
        table.below().forEach(this::write);
        out.append("</div>\n");
    }

    private void write(FormLine line) {
        List<String> parts = line.segments();
        switch (line.role()) {
            case TITLE -> out.append("<h1>").append(escape(parts.get(0))).append("</h1>\n");
            case YEAR -> out.append("<p class=\"year\">").append(escape(parts.get(0))).append("</p>\n");
            case NOTE -> out.append("<p>").append(escape(parts.get(0))).append("</p>\n");
            case CAPTION, SIGNATURE -> {
                out.append("<table class=\"line\"><tr>");
                for (int i = 0; i < parts.size(); i++) {
                    boolean right = line.role() == FormLine.Role.CAPTION && i > 0 && i == parts.size() - 1;
                    out.append(right ? "<td class=\"number\">" : "<td>").append(escape(parts.get(i))).append("</td>");
                }
                out.append("</tr></table>\n");
            }
        }
    }

    private void writeRows(FormSheet sheet, FormTable table) {
        int total = sheet.width(0, sheet.widths().size());
        out.append("<table><colgroup>");
        sheet.widths().forEach(width -> out.append("<col style=\"width:").append(width * 1000 / total / 10.0).append("%\"/>"));
        out.append("</colgroup>\n");
        int next = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (row == 0) {
                out.append(table.headRows() > 0 ? "<thead>" : "<tbody>");
            } else if (row == table.headRows()) {
                out.append("</thead>\n<tbody>");
            }
            out.append("<tr>");
            for (; next < table.cells().size() && table.cells().get(next).row() == row; next++) {
                write(table.cells().get(next));
            }
            out.append("</tr>\n");
        }
        out.append(table.headRows() >= table.rows() ? "</thead>" : "</tbody>").append("</table>\n");
    }

    private void write(FormCell cell) {
        out.append("<td class=\"").append(cell.role().name().toLowerCase(Locale.ROOT)).append('"');
        if (cell.rowSpan() > 1) {
            out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        if (cell.colSpan() > 1) {
            out.append(" colspan=\"").append(cell.colSpan()).append('"');
        }
        out.append('>').append(escape(cell.printed())).append("</td>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
