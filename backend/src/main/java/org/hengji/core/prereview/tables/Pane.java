package org.hengji.core.prereview.tables;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One side of a table: 收入 and 支出 stand beside each other in one, every other table is one pane.
 *
 * @param grid     the table
 * @param side     收入 or 支出, or empty
 * @param names    the columns of texts
 * @param amounts  the columns of amounts
 * @param headings the headings over the amounts
 */
record Pane(Grid grid, String side, List<Integer> names, List<Integer> amounts, Heading headings) {

    static List<Pane> of(Grid grid) {
        return isTwoSided(grid) ? List.of(of(grid, "收入"), of(grid, "支出")) : List.of(of(grid, ""));
    }

    private static boolean isTwoSided(Grid grid) {
        return List.of("收入", "支出").stream().allMatch(side -> IntStream.range(0, grid.columns())
                .anyMatch(column -> isUnder(grid, column, side) && !grid.amounts().contains(column)));
    }

    private static Pane of(Grid grid, String side) {
        List<Integer> columns = IntStream.range(0, grid.columns())
                .filter(column -> side.isEmpty() || isUnder(grid, column, side)).boxed().toList();
        List<Integer> amounts = columns.stream().filter(grid.amounts()::contains).toList();
        List<Integer> names = columns.stream().filter(column -> !amounts.contains(column)).toList();
        return new Pane(grid, side, names, amounts, Heading.over(grid, amounts, side.isEmpty() ? 0 : 1));
    }

    private static boolean isUnder(Grid grid, int column, String side) {
        List<String> heading = grid.heading(column);
        return heading.size() > 1 && heading.get(0).equals(side);
    }
}
