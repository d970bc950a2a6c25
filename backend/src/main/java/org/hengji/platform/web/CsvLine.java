package org.hengji.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** One line of a CSV file (RFC 4180), without its end. A cell that a spreadsheet might take for a formula gets an apostrophe before it. */
public final class CsvLine {

    /** By this at its beginning a spreadsheet knows a file for UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";
    public static final String END = "\r\n";

    /** An apostrophe too, so that exactly one can always be taken away again. */
    private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";

    private CsvLine() {}

    public static String of(String... cells) {
        return of(Arrays.asList(cells));
    }

    /** Null becomes a cell without quotes, and so can be told from an empty text. */
    public static String of(Collection<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
