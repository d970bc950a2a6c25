package org.hengji.core.form.medium;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.hengji.core.document.DocumentRefused;

/** Reads the cells of a workbook or of a text document's tables, whatever its name says it is. */
public final class OfficeReader {

    /** A form of ten thousand projects takes a tenth of this. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private OfficeReader() {
    }

    /**
     * Reads a file.
     *
     * @throws DocumentRefused if it cannot be read as a whole
     */
    public static RawBook read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw Refusals.refused("文件超过 " + MAX_BYTES / 1024 / 1024 + " MB，不能读取，请拆分后再试");
        }
        try (ZipFile zip = OfficeFile.open(bytes);
                ZipFileZipEntrySource source = new ZipFileZipEntrySource(zip);
                OPCPackage file = OPCPackage.open(source)) {
            return read(file);
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            // The libraries answer a broken file with exceptions of every kind.
            throw Refusals.refused("文件已损坏或不完整，读不出来，请重新导出后再试");
        }
    }

    private static RawBook read(OPCPackage file) throws IOException, OpenXML4JException, XMLStreamException {
        var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            main = file.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        if (main.isEmpty()) {
            throw Refusals.refused("不是 xlsx 或 docx 文件，请用 Excel、WPS 或 Word 另存为 xlsx 或 docx 后再试");
        }
        PackagePart part = main.get(0);
        String type = part.getContentType();
        if (type.equals(XSSFRelation.WORKBOOK.getContentType()) || type.equals(XSSFRelation.TEMPLATE_WORKBOOK.getContentType())) {
            return XlsxReader.read(file);
        }
        if (type.equals(XWPFRelation.DOCUMENT.getContentType()) || type.equals(XWPFRelation.TEMPLATE.getContentType())) {
            return DocxReader.read(part);
        }
        throw Refusals.refused(type.contains("macroEnabled")
                ? "这是含宏的 Office 文件（.xlsm、.docm），已拒绝打开，请另存为 xlsx 或 docx 后再试"
                : "不是 xlsx 或 docx 文件，请用 Excel、WPS 或 Word 另存为 xlsx 或 docx 后再试");
    }
}
