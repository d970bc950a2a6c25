package org.hengji.core.prereview.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.prereview.Reviewed;

/** The sum down a table of rows that are all alike, such as a list of projects, under or over one row of totals. */
final class FlatSums {

    private FlatSums() {
    }

    static Optional<Sum> of(Reviewed reviewed, Grid grid) {
        if (Codes.of(grid) != null || Pane.of(grid).size() > 1) {
            return Optional.empty();
        }
        List<Integer> totals = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> words = grid.words(row);
            if (words.stream().anyMatch(word -> Names.level(word) >= 0 || Names.isOfWhich(word) || word.endsWith("小计"))) {
                return Optional.empty();
            }
            if (grid.hasFigures(row) && (words.isEmpty() || words.stream().anyMatch(Names::isTotal))) {
                totals.add(row);
            } else if (!isUnitRow(reviewed, words)) {
                parts.add(row);
            }
        }
        boolean atEdge = totals.size() == 1 && (totals.get(0) == 0 || totals.get(0) == grid.rows() - 1);
        return atEdge && parts.size() > 1 && isIndentedAlike(grid, parts)
                ? RowSums.of(grid, totals.get(0), parts, grid.amounts(), grid.unit(reviewed).label()) : Optional.empty();
    }

    /** A row that holds nothing but a unit's code and name repeats the sums of its rows. */
    private static boolean isUnitRow(Reviewed reviewed, List<String> words) {
        return words.stream().allMatch(word -> word.matches("\\d+") || Names.isUnit(reviewed, word));
    }

    private static boolean isIndentedAlike(Grid grid, List<Integer> rows) {
        return rows.stream().map(row -> IntStream.range(0, grid.columns()).mapToObj(column -> grid.text(row, column))
                .filter(text -> !text.isBlank()).findFirst().map(text -> text.length() - text.stripLeading().length()).orElse(0))
                .distinct().count() == 1;
    }
}
