package org.hengji.core.panel.report;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paper of a report as GB/T 9704 sets it: margins, page numbers, the faces of headings and text. */
final class ReportPage {

    private static final String HEADING = "Heading";
    private static final int TEXT = 16;
    /** Two characters of the text's size, in twentieths of a point. */
    private static final int INDENT = 640;

    private final XWPFDocument document;
    private boolean startsPage;

    ReportPage(XWPFDocument document) {
        this.document = document;
        setUpPaper();
        addHeadingStyle(1);
        addHeadingStyle(2);
        numberPages();
    }

    private void setUpPaper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2_098));
        margin.setBottom(BigInteger.valueOf(1_984));
        margin.setLeft(BigInteger.valueOf(1_588));
        margin.setRight(BigInteger.valueOf(1_474));
    }

    /** A style with an outline level, so that Word's navigation and table of contents find the headings. */
    private void addHeadingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        CTPPrGeneral properties = style.addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        properties.addNewKeepNext();
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private void numberPages() {
        XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE \\* MERGEFORMAT");
    }

    void heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(HEADING + level);
        paragraph.setPageBreak(startsPage);
        startsPage = false;
        paragraph.setSpacingBefore(level == 1 ? 240 : 120);
        paragraph.setSpacingBetween(1.4);
        paragraph.setIndentationFirstLine(INDENT);
        run(paragraph, text, level == 1 ? "黑体" : "楷体", TEXT, false);
    }

    /** Each line of the text as a paragraph. */
    void text(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setSpacingBetween(1.4);
            paragraph.setIndentationFirstLine(INDENT);
            run(paragraph, line, "仿宋", TEXT, false);
        });
    }

    /** The name of a table or chart, kept with it. */
    void caption(String text) {
        XWPFParagraph paragraph = centred(text, "黑体", 12, false, 160, 60);
        paragraph.setKeepNext(true);
    }

    XWPFParagraph centred(String text, String face, int points, boolean bold, int before, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        run(paragraph, text, face, points, bold);
        return paragraph;
    }

    /** The next heading begins a page. */
    void newPage() {
        startsPage = true;
    }

    static void run(XWPFParagraph paragraph, String text, String face, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(face);
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
    }
}
