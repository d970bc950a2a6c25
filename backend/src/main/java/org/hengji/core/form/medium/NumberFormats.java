package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The number formats of a workbook's cell styles: a figure is printed as its cell shows it. */
final class NumberFormats {

    private static final Pattern FIXED = Pattern.compile("(#,##)?0(?:\\.(0+))?(?:_\\)?|;.*)?");
    private static final int GENERAL = 0;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private NumberFormats() {
    }

    static NumberFormats read(PackagePart part) throws IOException, XMLStreamException {
        NumberFormats formats = new NumberFormats();
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                formats.read(Xml.reader(in));
            }
        }
        return formats;
    }

    /**
     * What a cell of this style shows for a stored figure.
     *
     * @param stored the figure in the file's notation, for example 1.2E3
     */
    String print(String stored, int style) {
        BigDecimal value = new BigDecimal(stored.strip());
        if (Math.abs((long) value.precision() - value.scale()) > 400) {
            return stored;
        }
        int id = style < byStyle.size() ? byStyle.get(style) : GENERAL;
        String format = own.containsKey(id) ? own.get(id) : BuiltinFormats.getBuiltinFormat(id);
        Matcher fixed = FIXED.matcher(format == null ? "" : format);
        if (fixed.matches()) {
            int decimals = fixed.group(2) == null ? 0 : fixed.group(2).length();
            BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
            return fixed.group(1) == null ? shown.toPlainString() : String.format(Locale.ROOT, "%,." + decimals + "f", shown);
        }
        return formatter.formatRawCellContents(value.doubleValue(), id, format == null ? "General" : format);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inCellStyles = false;
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> own.put(Xml.number(xml, "numFmtId", GENERAL), xml.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> inCellStyles = true;
                    case "xf" -> {
                        if (inCellStyles) {
                            byStyle.add(Xml.number(xml, "numFmtId", GENERAL));
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCellStyles = false;
            }
        }
    }
}
