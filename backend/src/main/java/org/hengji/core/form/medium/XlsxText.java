package org.hengji.core.form.medium;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a workbook: {@code _x000D_} stands for a character there, so a text that holds such a sequence is escaped. */
final class XlsxText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {
    }

    static String escape(String text) {
        return text.indexOf('_') < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    static String unescape(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
