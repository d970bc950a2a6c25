package org.hengji.core.form.medium;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Prints a form's page as a PDF with the fonts that we ship, so that it looks the same everywhere. */
final class PdfWriter {

    static {
        FontMappers.set(new PdfFonts());
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {
    }

    /** Writes the book; the stream stays open. */
    static void write(FormBook book, OutputStream target) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.register(builder);
        builder.withHtmlContent(HtmlWriter.write(book), null);
        builder.toStream(target);
        builder.run();
    }
}
