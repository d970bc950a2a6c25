package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Decides by its content what a file is, and refuses the ones that are no workbook or text document, or dangerous to
 * open. Nothing is unpacked to disk.
 */
final class OfficeFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_INFLATED = 400L << 20;
    /** A part under this size may be as repetitive as it likes. */
    private static final long SMALL = 1L << 20;
    private static final int MAX_RATIO = 120;

    private OfficeFile() {
    }

    /**
     * Opens the file as a package of parts, once it is known to be harmless.
     *
     * @throws org.hengji.core.document.DocumentRefused if it is none
     */
    static ZipFile open(byte[] bytes) throws IOException {
        if (!startsWith(bytes, ZIP)) {
            throw Refusals.refused(whatElse(bytes));
        }
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
        try {
            check(zip);
            return zip;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static String whatElse(byte[] bytes) {
        if (bytes.length == 0) {
            return "文件是空的，请重新导出后再试";
        }
        if (startsWith(bytes, OLE)) {
            return "这是旧版 Office 文件（.xls、.doc）或加了密码的文件，请去掉密码，另存为 xlsx 或 docx 后再试";
        }
        if (startsWith(bytes, PDF)) {
            return "不能从 PDF 读取表格，请提供 xlsx 或 docx";
        }
        return "不是 xlsx 或 docx 文件（按内容判断，与文件名无关），请用 Excel、WPS 或 Word 另存为 xlsx 或 docx 后再试";
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static void check(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long left = MAX_INFLATED;
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || names.size() > MAX_ENTRIES) {
                throw Refusals.refused("文件的压缩结构不正常（条目重复或过多），已拒绝打开，请用 Office 重新另存后再试");
            }
            if (name.endsWith("vbaproject.bin")) {
                throw Refusals.refused("文件含有宏，已拒绝打开，请另存为不含宏的 xlsx 或 docx 后再试");
            }
            left -= inflatedSize(zip, entry, left);
        }
    }

    /** Counts what really comes out: a file's own statement of its size proves nothing. */
    private static long inflatedSize(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit || size > SMALL && size / packed > MAX_RATIO) {
                    throw Refusals.refused("文件解压后过大或压缩比异常，疑为压缩炸弹，已拒绝打开");
                }
            }
        }
        return size;
    }
}
