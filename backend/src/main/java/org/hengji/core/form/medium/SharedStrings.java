package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The texts that the cells of a workbook share. The counts that the part states of itself are not believed. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {
    }

    static SharedStrings read(PackagePart part, CellBudget budget) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                strings.read(Xml.reader(in), budget);
            }
        }
        return strings;
    }

    String get(int index) {
        return texts.get(index);
    }

    private void read(XMLStreamReader xml, CellBudget budget) throws XMLStreamException {
        while (xml.hasNext()) {
            if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si", budget));
            }
        }
    }

    /** The text up to the end of the element, without the reading aids ({@code rPh}). */
    static String text(XMLStreamReader xml, String element, CellBudget budget) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int aids = 0;
        while (true) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    aids += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && aids == 0) {
                        budget.text(xml.getTextLength());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    aids -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(element)) {
                        return XlsxText.unescape(text.toString());
                    }
                }
                default -> { }
            }
        }
    }
}
