package org.hengji.core.form.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a form in any medium. */
public final class FormWriter {

    private FormWriter() {
    }

    /** Writes the book; the stream stays open. */
    public static void write(FormBook book, FormFormat format, OutputStream target) throws IOException {
        switch (format) {
            case XLSX -> XlsxWriter.write(book, target);
            case DOCX -> DocxWriter.write(book, target);
            case PDF -> PdfWriter.write(book, target);
            case HTML -> target.write(HtmlWriter.write(book).getBytes(StandardCharsets.UTF_8));
        }
    }
}
