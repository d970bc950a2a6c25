package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row of totals against the rows that it sums. */
final class RowSums {

    private RowSums() {
    }

    /** The row's worst difference over all columns, if any column is off; a blank total states nothing. */
    static Optional<Sum> of(Grid grid, int total, List<Integer> parts, List<Integer> columns, String unit) {
        return columns.stream().map(column -> of(grid, total, parts, column, unit)).filter(Objects::nonNull).filter(Sum::isOff)
                .reduce((one, other) -> other.excess().abs().compareTo(one.excess().abs()) > 0 ? other : one);
    }

    private static Sum of(Grid grid, int total, List<Integer> parts, int column, String unit) {
        BigDecimal stated = grid.figure(total, column);
        if (stated == null) {
            return null;
        }
        List<String> words = grid.words(total);
        String row = words.isEmpty() ? "合计" : words.get(words.size() - 1);
        return Sum.of(grid.place(total), "“" + row + "”行“" + String.join("/", grid.heading(column)) + "”栏（各行竖加）", stated,
                parts.stream().map(part -> grid.figure(part, column)).toList(), unit);
    }
}
