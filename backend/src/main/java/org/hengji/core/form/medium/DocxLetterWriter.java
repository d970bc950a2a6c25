package org.hengji.core.form.medium;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a letter at the head of a text document. */
final class DocxLetterWriter {

    private static final String RED = "D0021B";
    /** Two characters of the text's size, in twentieths of a point. */
    private static final int INDENT = 640;
    private static final int TEXT = 16;

    private final XWPFDocument document;

    DocxLetterWriter(XWPFDocument document) {
        this.document = document;
    }

    void write(Letter letter) {
        line(letter.issuer() + "文件", ParagraphAlignment.CENTER, 30, true, 600, 300).setColor(RED);
        XWPFRun number = line(letter.number(), ParagraphAlignment.CENTER, TEXT, false, 0, 200);
        XWPFParagraph rule = (XWPFParagraph) number.getParent();
        rule.setBorderBottom(Borders.SINGLE);
        rule.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        line(letter.title(), ParagraphAlignment.CENTER, 22, true, 500, 400);
        line(letter.addressee() + "：", ParagraphAlignment.LEFT, TEXT, false, 0, 0);
        letter.paragraphs().forEach(this::text);
        letter.annexLines().forEach(this::text);
        line(letter.issuer(), ParagraphAlignment.RIGHT, TEXT, false, 700, 0);
        line(letter.date(), ParagraphAlignment.RIGHT, TEXT, false, 0, 0);
    }

    private void text(String text) {
        ((XWPFParagraph) line(text, ParagraphAlignment.BOTH, TEXT, false, 0, 0).getParent()).setIndentationFirstLine(INDENT);
    }

    private XWPFRun line(String text, ParagraphAlignment alignment, int points, boolean bold, int before, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBetween(1.5);
        return DocxWriter.run(paragraph, text, points, bold);
    }
}
