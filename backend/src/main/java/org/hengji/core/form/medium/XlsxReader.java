package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Reads a workbook part by part as a stream; no formula is evaluated and no link followed. */
final class XlsxReader {

    private static final int MAX_SHEETS = 300;

    private XlsxReader() {
    }

    static RawBook read(OPCPackage file) throws IOException, OpenXML4JException, XMLStreamException {
        List<RawBook.Remark> remarks = new ArrayList<>();
        if (!file.getPartsByContentType(XSSFRelation.EXTERNAL_LINKS.getContentType()).isEmpty()) {
            remarks.add(new RawBook.Remark(null, null, "文件链接了别的工作簿，未打开所链接的文件，只取单元格中已存的结果"));
        }
        CellBudget budget = new CellBudget();
        SharedStrings strings = SharedStrings.read(part(file, XSSFRelation.SHARED_STRINGS), budget);
        NumberFormats formats = NumberFormats.read(part(file, XSSFRelation.STYLES));
        List<RawSheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) new XSSFReader(file).getSheetsData();
        while (parts.hasNext()) {
            try (InputStream in = parts.next()) {
                if (sheets.size() == MAX_SHEETS) {
                    throw Refusals.refused("工作表超过 " + MAX_SHEETS + " 张，请拆分后再试");
                }
                sheets.add(new XlsxSheetReader(parts.getSheetName(), strings, formats, budget, remarks).read(in));
            }
        }
        return new RawBook(sheets, remarks);
    }

    private static PackagePart part(OPCPackage file, XSSFRelation relation) {
        return file.getPartsByContentType(relation.getContentType()).stream().findFirst().orElse(null);
    }
}
