package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes a form as a text document: lines as paragraphs with tab stops, tables as tables. */
final class DocxWriter {

    static final String FONT = "宋体";

    /** A4 and its margins in twentieths of a point. */
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 850;

    private final XWPFDocument document;

    private DocxWriter(XWPFDocument document) {
        this.document = document;
    }

    /** Writes the book; the stream stays open. */
    static void write(FormBook book, OutputStream target) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxWriter writer = new DocxWriter(document);
            if (book.letter() != null) {
                new DocxLetterWriter(document).write(book.letter());
                setUpPage(writer.endOfSection(), false);
            }
            for (int i = 0; i < book.sheets().size(); i++) {
                writer.write(book.sheets().get(i), i == book.sheets().size() - 1);
            }
            document.write(target);
        }
    }

    private void write(FormSheet sheet, boolean last) {
        int width = (sheet.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
        for (int i = 0; i < sheet.tables().size(); i++) {
            FormTable table = sheet.tables().get(i);
            boolean startsPage = i > 0;
            for (FormLine line : table.above()) {
                write(line, width).setPageBreak(startsPage);
                startsPage = false;
            }
            new DocxTableWriter(document, sheet, table).write(width);
            table.below().forEach(line -> write(line, width));
        }
        CTSectPr section = last ? document.getDocument().getBody().addNewSectPr() : endOfSection();
        setUpPage(section, sheet.landscape());
    }

    private CTSectPr endOfSection() {
        CTPPr properties = document.createParagraph().getCTP().addNewPPr();
        return properties.addNewSectPr();
    }

    private static void setUpPage(CTSectPr section, boolean landscape) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        BigInteger blank = BigInteger.valueOf(MARGIN);
        margin.setTop(blank);
        margin.setBottom(blank);
        margin.setLeft(blank);
        margin.setRight(blank);
    }

    private XWPFParagraph write(FormLine line, int width) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean title = line.role() == FormLine.Role.TITLE;
        paragraph.setAlignment(title || line.role() == FormLine.Role.YEAR ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(title ? 120 : 40);
        paragraph.setSpacingAfter(40);
        addTabStops(paragraph, line, width);
        for (int i = 0; i < line.segments().size(); i++) {
            XWPFRun run = run(paragraph, line.segments().get(i), title ? 18 : 10, title);
            if (i < line.segments().size() - 1) {
                run.addTab();
            }
        }
        return paragraph;
    }

    private static void addTabStops(XWPFParagraph paragraph, FormLine line, int width) {
        int parts = line.segments().size();
        if (parts == 1) {
            return;
        }
        CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
        var stops = properties.addNewTabs();
        for (int i = 1; i < parts; i++) {
            boolean toTheRight = i == parts - 1 && line.role() == FormLine.Role.CAPTION;
            CTTabStop stop = stops.addNewTab();
            stop.setVal(toTheRight ? STTabJc.RIGHT : STTabJc.LEFT);
            stop.setPos(BigInteger.valueOf(toTheRight ? width : (long) width * i / parts));
        }
    }

    /** A run whose line breaks and tabs are elements, as Word wants them. */
    static XWPFRun run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines.get(i).split("\t", -1);
            for (int j = 0; j < parts.length; j++) {
                if (j > 0) {
                    run.addTab();
                }
                if (!parts[j].isEmpty()) {
                    var content = run.getCTR().addNewT();
                    content.setStringValue(parts[j]);
                    content.setSpace(Space.PRESERVE);
                }
            }
        }
        return run;
    }
}
