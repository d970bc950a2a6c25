package org.hengji.core.form.medium;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The fonts of our PDF files, all of them shipped. The PDF library gets the Chinese one for whatever else it looks for:
 * otherwise it searches the whole machine for fonts, keeps a file about them, and prints differently on every machine.
 */
final class PdfFonts implements FontMapper {

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SIGNS = "/fonts/DejaVuSans.ttf";
    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";

    private TrueTypeFont font;

    /** Makes the fonts known to a page; a sign that one lacks is taken from the next. */
    static void register(PdfRendererBuilder builder) {
        builder.useFont(() -> PDDocument.class.getResourceAsStream(LATIN), "Liberation Sans");
        builder.useFont(() -> PdfFonts.class.getResourceAsStream(CHINESE), "Droid Sans Fallback");
        builder.useFont(() -> PdfFonts.class.getResourceAsStream(SIGNS), "DejaVu Sans");
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), false);
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = PdfFonts.class.getResourceAsStream(CHINESE)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return font;
    }
}
