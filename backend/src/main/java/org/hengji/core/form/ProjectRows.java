package org.hengji.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.core.form.medium.RawRow;

/** Parts the rows under one title where several projects stand below each other: each begins with the same label. */
final class ProjectRows {

    private ProjectRows() {
    }

    static List<List<RawRow>> split(List<RawRow> rows, List<Block> blocks) {
        List<Integer> starts = List.of();
        for (Set<String> spellings : blocks.get(0).headings()) {
            starts = starts(rows, spellings);
            if (!starts.isEmpty()) {
                break;
            }
        }
        if (starts.size() < 2) {
            return List.of(rows);
        }
        List<List<RawRow>> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            parts.add(rows.subList(i == 0 ? 0 : starts.get(i), end));
        }
        return parts;
    }

    private static List<Integer> starts(List<RawRow> rows, Set<String> spellings) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (row.distinct().stream().anyMatch(cell -> row.begins(cell) && spellings.contains(Headings.normal(cell.text())))) {
                starts.add(i);
            }
        }
        return starts;
    }
}
