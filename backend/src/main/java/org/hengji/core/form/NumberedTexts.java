package org.hengji.core.form;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell: each begins a line with its number, as in {@code 1.…}; a single text needs none. */
final class NumberedTexts {

    private NumberedTexts() {
    }

    /** The cell that shows the texts; empty for none. */
    static String join(List<String> texts) {
        if (texts.size() == 1 && split(texts.get(0)).equals(texts)) {
            return texts.get(0);
        }
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cell.append(i == 0 ? "" : "\n").append(i + 1).append('.').append(texts.get(i));
        }
        return cell.toString();
    }

    /** The texts that a cell shows. */
    static List<String> split(String cell) {
        if (!cell.startsWith("1.")) {
            return List.of(cell);
        }
        List<String> texts = new ArrayList<>();
        int from = 2;
        for (int number = 2; ; number++) {
            String mark = "\n" + number + ".";
            int next = cell.indexOf(mark, from);
            if (next < 0) {
                texts.add(cell.substring(from));
                return texts;
            }
            texts.add(cell.substring(from, next));
            from = next + mark.length();
        }
    }
}
