package org.hengji.core.prereview.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengji.core.prereview.PlainText;

/** The subject codes (类, 款, 项) of a table's rows. */
final class Codes {

    private static final List<String> LEVELS = List.of("类", "款", "项");
    private static final Pattern SUBJECT_CODE = Pattern.compile("(?!.*(单位|部门\\(|预算编码|项目编码)).*(科目)?(编码|代码)");
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,2}");

    private Codes() {
    }

    /** The code of each row, or null where the row has none; null if the table has no column of subject codes. */
    static List<String> of(Grid grid) {
        List<Integer> columns = levelColumns(grid);
        if (columns.isEmpty()) {
            columns = IntStream.range(0, grid.columns()).filter(column -> isCodeColumn(grid, column)).limit(1).boxed().toList();
        }
        if (columns.isEmpty()) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        String[] open = new String[columns.size()];
        for (int row = 0; row < grid.rows(); row++) {
            codes.add(code(grid, row, columns, open));
        }
        return codes.stream().anyMatch(code -> code != null) ? codes : null;
    }

    /** Joins the levels; a level left blank before one that is filled is that of the row above. */
    private static String code(Grid grid, int row, List<Integer> columns, String[] open) {
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            String text = PlainText.of(grid.text(row, columns.get(i)));
            if (!text.isEmpty()) {
                open[i] = text;
                Arrays.fill(open, i + 1, open.length, null);
                last = i;
            }
        }
        if (last < 0) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            if (open[i] != null && !(open[i].startsWith(joined.toString()) && joined.length() > 0)) {
                joined.append(open[i]);
            } else if (open[i] != null) {
                joined = new StringBuilder(open[i]);
            }
        }
        return DIGITS.matcher(joined).matches() ? joined.toString() : null;
    }

    private static List<Integer> levelColumns(Grid grid) {
        for (int column = 0; column + 1 < grid.columns(); column++) {
            List<Integer> run = new ArrayList<>();
            for (int i = column; i < grid.columns() && run.size() < LEVELS.size()
                    && LEVELS.get(run.size()).equals(last(grid.heading(i))); i++) {
                run.add(i);
            }
            if (run.size() > 1) {
                return run;
            }
        }
        return List.of();
    }

    private static boolean isCodeColumn(Grid grid, int column) {
        return SUBJECT_CODE.matcher(last(grid.heading(column))).matches()
                && IntStream.range(0, grid.rows()).anyMatch(row -> DIGITS.matcher(PlainText.of(grid.text(row, column))).matches());
    }

    private static String last(List<String> heading) {
        return heading.get(heading.size() - 1);
    }
}
