package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.prereview.Reviewed;

/** The sums down a table of subjects: 类 over 款 over 项 by their codes, and the total over the highest codes. */
final class CodeSums {

    private final Reviewed reviewed;
    private final Grid grid;
    private final List<String> codes;

    private CodeSums(Reviewed reviewed, Grid grid, List<String> codes) {
        this.reviewed = reviewed;
        this.grid = grid;
        this.codes = codes;
    }

    static List<Sum> of(Reviewed reviewed, Grid grid) {
        List<String> codes = Codes.of(grid);
        return codes == null ? List.of() : new CodeSums(reviewed, grid, codes).sums();
    }

    private List<Sum> sums() {
        List<Integer> totals = new ArrayList<>();
        List<Integer> tops = new ArrayList<>();
        Map<Integer, List<Integer>> below = new LinkedHashMap<>();
        Map<Integer, List<Integer>> ofUnit = new LinkedHashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Set<String> present = new HashSet<>(codes);
        Integer unit = null;
        for (int row = 0; row < grid.rows(); row++) {
            List<String> words = grid.words(row);
            boolean named = words.stream().anyMatch(word -> Names.isUnit(reviewed, word));
            if (words.stream().anyMatch(Names::isTotal)) {
                totals.add(row);
            } else if (codes.get(row) == null || named) {
                unit = row;
                open.clear();
            } else if (words.stream().noneMatch(Names::isOfWhich)) {
                Integer parent = parent(codes.get(row), open);
                if (parent != null) {
                    below.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
                } else if (hasParentElsewhere(codes.get(row), present)) {
                    return List.of();
                } else {
                    tops.add(row);
                    if (unit != null) {
                        ofUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(row);
                    }
                }
                open.put(codes.get(row), row);
            }
        }
        if (totals.size() == 1) {
            below.put(totals.get(0), tops);
        }
        below.putAll(ofUnit);
        return below.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .flatMap(entry -> RowSums.of(grid, entry.getKey(), entry.getValue(), grid.amounts(), grid.unit(reviewed).label()).stream())
                .toList();
    }

    private static Integer parent(String code, Map<String, Integer> open) {
        for (int length = code.length() - 2; length >= 3; length -= 2) {
            Integer row = open.get(code.substring(0, length));
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** A parent that stands after its children, or in another unit's part, makes the order of the table unclear. */
    private boolean hasParentElsewhere(String code, Set<String> present) {
        for (int length = code.length() - 2; length >= 3; length -= 2) {
            if (present.contains(code.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
