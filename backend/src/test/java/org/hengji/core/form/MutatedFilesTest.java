package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.medium.FormFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files damaged at random, by byte and inside their parts: whatever comes, the readers read it or refuse it in words. */
class MutatedFilesTest {

    private static final Forms FORMS = Forms.shipped();
    private static final int ROUNDS = 25;
    private static final List<String> FRAGMENTS = List.of("", "<", "\"", "&#0;", "&x;", "99999999999", "-1", "A1:XFD1048576", "=1+1",
            "<row/>", "<c t=\"s\"><v>9999</v></c>", "<w:tc/>", "<w:gridSpan w:val=\"-3\"/>", "𠮷", "\u0000");

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void damagedFilesAreReadOrRefusedButNeverCrash(FormFormat format) throws IOException {
        Random random = new Random(20231120);
        for (byte[] file : List.of(written("sql/sample/xigong-street-2023.json", format), written("sql/sample/xiguan-street-2024.json", format))) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = random.nextInt(4) == 0 ? withDamagedBytes(file, random) : withDamagedPart(file, random);
                assertThatCode(() -> readOrRefused(damaged)).as("%s, round %d", format, round).doesNotThrowAnyException();
            }
        }
    }

    private static void readOrRefused(byte[] file) {
        try {
            FORMS.read(file, "damaged", FormContext.NONE);
        } catch (DocumentRefused refused) {
            // To refuse it is as good as to read it.
        }
    }

    private static byte[] withDamagedBytes(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** One XML part has a piece cut out, doubled or replaced; the zip around it stays whole. */
    private static byte[] withDamagedPart(byte[] file, Random random) throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(damaged)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(random.nextInt(3) == 0 ? damaged(new String(part, StandardCharsets.UTF_8), random) : part);
            }
        }
        return damaged.toByteArray();
    }

    private static byte[] damaged(String xml, Random random) {
        int from = random.nextInt(xml.length());
        int to = Math.min(xml.length(), from + random.nextInt(200));
        String piece = random.nextBoolean() ? xml.substring(from, to).repeat(random.nextInt(3)) : FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
        return (xml.substring(0, from) + piece + xml.substring(to)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(String document, FormFormat format) throws IOException {
        var read = SampleDocuments.read(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMS.write(read, FORMS.layouts().fitting(read).get(1), format, out);
        return out.toByteArray();
    }
}
