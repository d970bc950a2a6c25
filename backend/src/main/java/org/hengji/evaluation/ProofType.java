package org.hengji.evaluation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.hengji.core.refusal.Refusal;

/** What a proof may be, known by its content and never by its name. */
public enum ProofType {
    PDF("application/pdf", true), PNG("image/png", true), JPEG("image/jpeg", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    /** The national standard of fixed-layout documents, GB/T 33190. */
    OFD("application/ofd", false),
    /** Office before 2007 and older WPS. */
    OLE("application/octet-stream", false);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<byte[]> MARKS = List.of(
            new byte[] {'%', 'P', 'D', 'F', '-'}, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    private static final byte[] OLE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final int MOST_PARTS = 5_000;

    private final String mediaType;
    private final boolean shown;

    ProofType(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it as it is. */
    boolean shown() {
        return shown;
    }

    /** @throws Refusal for everything that is no proof, and for documents with macros */
    static ProofType of(byte[] content) {
        for (int i = 0; i < MARKS.size(); i++) {
            if (startsWith(content, MARKS.get(i))) {
                return values()[i];
            }
        }
        if (startsWith(content, OLE_MARK)) {
            return OLE;
        }
        return (startsWith(content, ZIP) ? ofParts(content) : Optional.<ProofType>empty()).orElseThrow(() ->
                Refusal.invalid("", "佐证材料应为 PDF、OFD、PNG、JPEG 或 Office、WPS 文档（按内容判断，与文件名无关），请转换后再上传"));
    }

    private static Optional<ProofType> ofParts(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<String> parts = Collections.list(zip.getEntries()).stream().limit(MOST_PARTS).map(entry -> entry.getName().toLowerCase(Locale.ROOT)).toList();
            if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
                throw Refusal.invalid("", "文件含有宏，请另存为不含宏的文件后再上传");
            }
            return parts.contains("word/document.xml") ? Optional.of(DOCX)
                    : parts.contains("xl/workbook.xml") ? Optional.of(XLSX)
                    : parts.contains("ofd.xml") ? Optional.of(OFD) : Optional.empty();
        } catch (IOException broken) {
            throw Refusal.invalid("", "文件已损坏，请重新导出后再上传");
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
