package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.Problem;
import org.hengji.core.form.medium.FormBook;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.form.medium.FormLine;
import org.hengji.core.form.medium.FormSheet;
import org.hengji.core.form.medium.FormWriter;
import org.hengji.core.form.medium.Letter;
import org.hengji.core.form.medium.OfficeReader;
import org.hengji.core.form.medium.Printable;

/** Prints goal documents as official forms and reads them back. */
public final class Forms {

    private final FormLayouts layouts;

    public Forms(FormLayouts layouts) {
        this.layouts = layouts;
    }

    /** The forms with the layouts that we ship. */
    public static Forms shipped() {
        return new Forms(FormLayouts.shipped());
    }

    /** The layouts in use. */
    public FormLayouts layouts() {
        return layouts;
    }

    /**
     * Prints the part of a document that the layout shows; the stream stays open.
     *
     * @throws DocumentRefused if a text cannot stand in a file of this format
     * @throws IOException     if the stream fails
     */
    public void write(GoalDocument document, FormLayout layout, FormFormat format, OutputStream target) throws IOException {
        write(document, layout, format, UnaryOperator.identity(), target);
    }

    /**
     * The same for a reader from whom something is hidden.
     *
     * @param texts what each text that is printed becomes
     */
    public void write(GoalDocument document, FormLayout layout, FormFormat format, UnaryOperator<String> texts, OutputStream target) throws IOException {
        List<Problem> unprintable = new ArrayList<>();
        findUnprintable(GoalDocuments.tree(layout.part(document)), "", unprintable);
        if (!unprintable.isEmpty()) {
            throw new DocumentRefused(unprintable);
        }
        FormWriter.write(layout.print(document).with(texts), format, target);
    }

    /**
     * Prints a letter with the forms annexed to it, each of a part of the document.
     *
     * @param annexes the layouts, in the order in which the letter names them
     * @throws DocumentRefused if a text cannot stand in a file of this format
     * @throws IOException     if the stream fails
     */
    public void write(Letter letter, GoalDocument document, List<FormLayout> annexes, FormFormat format, OutputStream target) throws IOException {
        List<Problem> unprintable = new ArrayList<>();
        letter.unprintable().ifPresent(text -> unprintable.add(new Problem("", "公文的文字含有不能印出的控制字符，请删除：" + text)));
        annexes.forEach(layout -> findUnprintable(GoalDocuments.tree(layout.part(document)), "", unprintable));
        if (!unprintable.isEmpty()) {
            throw new DocumentRefused(unprintable);
        }
        List<FormSheet> sheets = new ArrayList<>();
        for (int i = 0; i < annexes.size(); i++) {
            String mark = "附件" + (annexes.size() == 1 ? "" : i + 1);
            annexes.get(i).print(document).sheets().forEach(sheet -> sheets.add(sheet.under(new FormLine(FormLine.Role.NOTE, mark))));
        }
        FormWriter.write(new FormBook(letter, sheets), format, target);
    }

    /**
     * Reads a file of forms of one department, xlsx or docx whatever its name says.
     *
     * @param file     the content
     * @param fileName its own name, or null
     * @param context  what the form need not print
     * @throws DocumentRefused if the file as a whole cannot be read, or no form is in it
     */
    public FormReading read(byte[] file, String fileName, FormContext context) {
        FormReading reading = new FormReader(layouts.all(), context).read(OfficeReader.read(file), fileName);
        if (reading.layouts().isEmpty()) {
            throw new DocumentRefused(List.of(new Problem("", "没有在文件里认出绩效目标表；表名和表头应与官方表式一致")));
        }
        return reading;
    }

    /** The same for a stream, which is read to its end and stays open. */
    public FormReading read(InputStream file, String fileName, FormContext context) throws IOException {
        return read(file.readNBytes(OfficeReader.MAX_BYTES + 1), fileName, context);
    }

    /** The same for a file on disk. */
    public FormReading read(Path file, FormContext context) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString(), context);
        }
    }

    private static void findUnprintable(JsonNode tree, String pointer, List<Problem> problems) {
        if (tree.isTextual() && !Printable.is(tree.textValue())) {
            problems.add(new Problem(pointer, "含有不能印在表格里的控制字符，请删除"));
        }
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(property -> findUnprintable(property.getValue(), pointer + "/" + property.getKey(), problems));
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            findUnprintable(tree.get(i), pointer + "/" + i, problems);
        }
    }
}
