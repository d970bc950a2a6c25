package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.form.medium.OfficeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {

    private static final Forms FORMS = Forms.shipped();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @CsvSource({
            "'', 文件是空的",
            "'绩效目标', 不是 xlsx 或 docx 文件",
            "'<html><table></table></html>', 不是 xlsx 或 docx 文件",
            "'%PDF-1.7', 不能从 PDF 读取"})
    void whatIsNoOfficeFileIsRefused(String content, String reason) {
        refused(content.getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    void anOldOrEncryptedOfficeFileIsRefusedWithAdvice() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, "另存为 xlsx 或 docx");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        refused(new byte[OfficeReader.MAX_BYTES + 1], "超过 50 MB");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void aFileThatWasCutOffIsRefused(FormFormat format) throws IOException {
        byte[] file = written(format);
        for (int part = 1; part < 8; part++) {
            refused(Arrays.copyOf(file, file.length * part / 8), "");
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] bomb = changed(written(FormFormat.XLSX), SHEET, xml -> xml.replace("</sheetData>", " ".repeat(30_000_000) + "</sheetData>"));

        assertThat(bomb.length).isLessThan(200_000);
        refused(bomb, "压缩炸弹");
    }

    @Test
    void aFileWithMacrosIsRefused() throws IOException {
        byte[] byType = changed(written(FormFormat.XLSX), "[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        refused(byType, "宏");
        refused(with(written(FormFormat.XLSX), "xl/vbaProject.bin", "Sub"), "宏");
    }

    @ParameterizedTest
    @CsvSource({"XLSX, xl/worksheets/sheet1.xml", "DOCX, word/document.xml"})
    void anEntityIsNeverResolved(FormFormat format, String part) throws IOException {
        byte[] file = changed(written(format), part, xml -> xml.replaceFirst("<(worksheet|w:document)",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><$1").replaceFirst("市", "&e;"));

        refused(file, "");
    }

    @Test
    void aFormulaIsReadByItsStoredResultAndSaid() throws IOException {
        byte[] file = changed(written(FormFormat.XLSX), SHEET, xml -> xml.replaceFirst("<v>5\\.6</v>", "<f>2+3.6</f><v>5.6</v>"));

        FormReading reading = read(file);

        assertThat(reading.document().projects().get(0).amount()).isEqualByComparingTo("5.6");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("公式");
            assertThat(problem.address()).isEqualTo("C8");
        });
    }

    @Test
    void aFormulaWithoutAResultIsAProblemAndTheRestIsRead() throws IOException {
        byte[] file = changed(written(FormFormat.XLSX), SHEET, xml -> xml.replaceFirst("<v>5\\.6</v>", "<f>WEBSERVICE(\"http://example.org\")</f>"));

        FormReading reading = read(file);

        assertThat(reading.document().projects().get(0).amount()).isNull();
        assertThat(reading.document().projects()).hasSize(7);
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains("没有存下结果"));
    }

    @Test
    void anEndlessMergedAreaIsOneCell() throws IOException {
        byte[] file = changed(written(FormFormat.XLSX), SHEET, xml -> xml.replaceFirst("<mergeCell ref=\"A1:O1\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>"));

        refused(file, "没有在文件里认出绩效目标表");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void theNameOfAFileDoesNotMatter(FormFormat format) throws IOException {
        assertThat(FORMS.read(written(format), "目标.pdf", FormContext.NONE).document().projects()).hasSize(7);
    }

    private static FormReading read(byte[] file) {
        return FORMS.read(file, "目标.xlsx", new FormContext("河南省", null, null));
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(DocumentRefused.class).hasMessageContaining(reason);
    }

    private static byte[] written(FormFormat format) throws IOException {
        GoalDocument document = SampleDocuments.read("sql/sample/jianxi-community-2023.json");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FORMS.write(document, FORMS.layouts().find("henan-projects").orElseThrow(), format, file);
        return file.toByteArray();
    }

    private static byte[] with(byte[] file, String part, String content) throws IOException {
        return copied(file, "", xml -> xml, part, content);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        return copied(file, part, change, null, null);
    }

    private static byte[] copied(byte[] file, String part, UnaryOperator<String> change, String more, String content) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part)
                        ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(more));
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy.toByteArray();
    }
}
