package org.hengji.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a CSV text (RFC 4180; tabs or semicolons part the cells where there are more of them). */
final class CsvTable {

    private static final int LINES_LOOKED_AT = 20;

    private CsvTable() {}

    static List<List<String>> read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(plain);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (quoted && c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                i += c == '\r' && i + 1 < plain.length() && plain.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    private static char separator(String text) {
        String head = text.lines().limit(LINES_LOOKED_AT).collect(Collectors.joining("\n"));
        return Stream.of(',', '\t', ';').max(Comparator.comparingLong(c -> head.chars().filter(at -> at == c).count())).orElseThrow();
    }
}
