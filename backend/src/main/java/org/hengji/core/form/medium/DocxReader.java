package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads a text document as one sheet: its paragraphs, each a row whose cells are parted by tabs, and the rows of its
 * tables. A table within a cell belongs to the text of that cell.
 */
final class DocxReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final CellBudget budget = new CellBudget();
    private final List<RawRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int tables;
    private int depth;
    private int runs;
    private DocxTable table;
    private boolean inText;
    private int skipped;

    private DocxReader() {
    }

    static RawBook read(PackagePart document) throws IOException, XMLStreamException {
        DocxReader reader = new DocxReader();
        try (InputStream in = document.getInputStream()) {
            reader.read(Xml.reader(in));
        }
        return new RawBook(List.of(new RawSheet("正文", reader.rows)), List.of());
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("Fallback")) {
                        skipped++;
                    } else if (skipped == 0 && isWord(xml)) {
                        start(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && skipped == 0) {
                        budget.text(xml.getTextLength());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("Fallback")) {
                        skipped--;
                    } else if (skipped == 0 && isWord(xml)) {
                        end(xml.getLocalName());
                    }
                }
                default -> { }
            }
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        return WORD.equals(xml.getNamespaceURI()) || STRICT_WORD.equals(xml.getNamespaceURI());
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl" -> {
                if (++depth == 1) {
                    table = new DocxTable(++tables, budget);
                }
            }
            case "tr" -> whenOutermost(() -> table.startRow());
            case "tc" -> whenOutermost(() -> {
                text.setLength(0);
                table.startCell();
            });
            case "gridSpan" -> whenOutermost(() -> table.spanColumns(value(xml)));
            case "gridBefore" -> whenOutermost(() -> table.skipColumns(value(xml)));
            case "vMerge" -> whenOutermost(() -> table.mergeDown(!"restart".equals(attribute(xml))));
            case "r" -> runs++;
            case "t" -> inText = true;
            case "br", "cr" -> appendInRun('\n');
            case "tab" -> appendInRun('\t');
            case "noBreakHyphen" -> appendInRun('-');
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "r" -> runs--;
            case "p" -> {
                if (depth == 0) {
                    addParagraph();
                } else {
                    text.append('\n');
                }
            }
            case "tc" -> whenOutermost(() -> table.endCell(text.isEmpty() ? "" : text.substring(0, text.length() - 1)));
            case "tbl" -> {
                if (--depth == 0) {
                    rows.addAll(table.rows());
                    text.setLength(0);
                }
            }
            default -> { }
        }
    }

    /** Outside of a run the same elements define tab stops. */
    private void appendInRun(char sign) {
        if (runs > 0) {
            text.append(sign);
        }
    }

    private void whenOutermost(Runnable act) {
        if (depth == 1) {
            act.run();
        }
    }

    private void addParagraph() {
        if (!text.toString().isBlank()) {
            RawGrid line = new RawGrid(0, budget);
            String[] parts = text.toString().split("\t");
            for (int i = 0; i < parts.length; i++) {
                line.add(0, i, parts[i], false, "正文第" + (paragraphs + 1) + "段");
            }
            rows.addAll(line.rows());
        }
        paragraphs++;
        text.setLength(0);
    }

    private static int value(XMLStreamReader xml) {
        return Integer.parseInt(attribute(xml));
    }

    private static String attribute(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
