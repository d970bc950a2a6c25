package org.hengji.core.form.medium;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads the cells of one worksheet. */
final class XlsxSheetReader {

    private static final int MAX_MERGED = 500_000;

    private final String name;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final CellBudget budget;
    private final List<RawBook.Remark> remarks;
    private final RawGrid grid;
    private final List<CellRangeAddress> merged = new ArrayList<>();

    private int row = -1;
    private int column = -1;

    XlsxSheetReader(String name, SharedStrings strings, NumberFormats formats, CellBudget budget, List<RawBook.Remark> remarks) {
        this.name = name;
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
        this.remarks = remarks;
        this.grid = new RawGrid(1, budget);
    }

    RawSheet read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        row = Xml.number(xml, "r", row + 2) - 1;
                        column = -1;
                    }
                    case "c" -> readCell(xml);
                    case "mergeCell" -> addMerged(xml.getAttributeValue(null, "ref"));
                    default -> { }
                }
            }
        }
        merged.forEach(area -> grid.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        return new RawSheet(name, grid.rows());
    }

    private void addMerged(String area) {
        if (merged.size() == MAX_MERGED) {
            throw Refusals.refused("工作表“" + name + "”的合并单元格过多，不能读取，请拆分后再试");
        }
        merged.add(CellRangeAddress.valueOf(area));
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        if (reference == null) {
            column++;
        } else {
            CellReference place = new CellReference(reference);
            row = place.getRow();
            column = place.getCol();
        }
        String type = xml.getAttributeValue(null, "t");
        int style = Xml.number(xml, "s", 0);
        String value = null;
        boolean formula = false;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = SharedStrings.text(xml, "is", budget);
                    default -> { }
                }
            }
        }
        add(type == null ? "n" : type, style, value, formula);
    }

    private void add(String type, int style, String value, boolean formula) {
        String address = CellReference.convertNumToColString(column) + (row + 1);
        if (formula) {
            remarks.add(new RawBook.Remark(name, address, value == null || value.isEmpty()
                    ? "单元格是公式，但没有存下结果，未读取，请改填数值"
                    : "单元格是公式，未重新计算，取了文件中存下的结果"));
        }
        if (value == null || value.isEmpty()) {
            return;
        }
        switch (type) {
            case "s" -> grid.add(row, column, strings.get(Integer.parseInt(value.strip())), false, address);
            case "str" -> grid.add(row, column, XlsxText.unescape(value), false, address);
            case "b" -> grid.add(row, column, value.strip().equals("1") ? "TRUE" : "FALSE", false, address);
            case "e" -> remarks.add(new RawBook.Remark(name, address, "单元格的结果是错误值 " + value + "，未读取，请改正"));
            case "n" -> grid.add(row, column, formats.print(value, style), true, address);
            default -> grid.add(row, column, value, false, address);
        }
    }
}
