package org.hengji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.FormReading;
import org.hengji.core.form.Forms;

/** The files that a command is called on. */
final class GoalFiles {

    /** A province's projects in one document stay below this; a server takes far less. */
    private static final int MAX_BYTES = 256 * 1024 * 1024;

    private static final Set<String> KINDS = Set.of("json", "xlsx", "docx");

    private GoalFiles() {
    }

    /** What a command does with one document. */
    @FunctionalInterface
    interface Use {
        void of(Path file, GoalDocument document) throws Unreadable;
    }

    /**
     * Reads the files named, and those in the folders named and below them, in the order of their names, and uses each.
     * A file that cannot be read is named with its problems, and does not keep the others from being used.
     *
     * @return whether every file could be read
     */
    static boolean each(List<Path> named, PrintWriter err, Use use) {
        boolean allRead = true;
        for (Path file : in(named)) {
            try {
                use.of(file, read(file, err));
            } catch (Unreadable unreadable) {
                err.println(unreadable.getMessage());
                allRead = false;
            }
        }
        return allRead;
    }

    private static List<Path> in(List<Path> named) {
        return named.stream().flatMap(path -> Files.isDirectory(path) ? below(path) : Stream.of(path)).toList();
    }

    private static GoalDocument read(Path file, PrintWriter err) throws Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(file, "文件夹里没有 JSON、xlsx 或 docx 文件");
        }
        if (!Files.exists(file)) {
            throw new Unreadable(file, "没有这个文件");
        }
        try {
            byte[] content = bytes(file);
            return looksLikeJson(content)
                    ? GoalDocuments.readCopied(content, MAX_BYTES, remark -> err.println(file + "：" + remark.pointer() + " " + remark.message()))
                    : readForms(file, content, err);
        } catch (DocumentRefused refused) {
            throw new Unreadable(file, "\n  " + refused.getMessage().replace("\n", "\n  "));
        } catch (IOException unreadable) {
            throw new Unreadable(file, "不能读取文件");
        }
    }

    /** What was not understood in a form is said, and the rest of it used. */
    private static GoalDocument readForms(Path file, byte[] content, PrintWriter err) {
        FormReading reading = Forms.shipped().read(content, file.getFileName().toString(), FormContext.NONE);
        reading.problems().forEach(problem -> err.println(file + "：" + Stream.of(problem.sheet(), problem.address(), problem.message())
                .filter(Objects::nonNull).collect(Collectors.joining(" "))));
        return reading.document();
    }

    /** A goal document begins with a brace; a file of no text at all is told so by the reader of JSON. */
    private static boolean looksLikeJson(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return head.isEmpty() || head.startsWith("{") || head.startsWith("[");
    }

    private static byte[] bytes(Path file) throws IOException, Unreadable {
        if (Files.size(file) > MAX_BYTES) {
            throw new Unreadable(file, "超过 " + MAX_BYTES / 1024 / 1024 + " MB，不是绩效目标文档");
        }
        return Files.readAllBytes(file);
    }

    /** The documents below a folder; the folder itself where there are none. */
    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).filter(file -> KINDS.contains(extension(file))).sorted().toList();
            return files.isEmpty() ? Stream.of(folder) : files.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
