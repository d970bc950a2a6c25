package org.hengji.core.prereview.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;

/** The sums down a list whose rows are numbered 一、 （一） 1、, with totals before or after them. */
final class ListSums {

    private static final Pattern CARRIED = Pattern.compile("结转|结余");

    private static final Pattern REMARK = Pattern.compile("备注|原因|说明");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}");

    private record Row(int index, String name, int level) {
    }

    private final Grid grid;
    private final Pane pane;
    private final String unit;
    private final List<Sum> off = new ArrayList<>();

    private ListSums(Reviewed reviewed, Pane pane) {
        this.grid = pane.grid();
        this.pane = pane;
        this.unit = grid.unit(reviewed).label();
    }

    static List<Sum> of(Reviewed reviewed, Grid grid) {
        List<Sum> off = new ArrayList<>();
        for (Pane pane : Pane.of(grid)) {
            off.addAll(new ListSums(reviewed, pane).sums());
        }
        return off;
    }

    private List<Sum> sums() {
        List<Row> rows = rows();
        if (rows == null || rows.stream().allMatch(row -> row.level() < 0)) {
            return List.of();
        }
        Row total = null;
        List<Row> stretch = new ArrayList<>();
        for (Row row : rows) {
            if (!Names.namesTotal(row.name())) {
                stretch.add(row);
                continue;
            }
            nested(stretch);
            if (total == null) {
                ofItems(row, stretch);
            } else {
                afterTotal(total, row, stretch);
            }
            total = row;
            stretch = new ArrayList<>();
        }
        nested(stretch);
        if (total != null && total == rows.get(0)) {
            ofItems(total, stretch);
        }
        return off;
    }

    /** The rows with a name; null if two columns of names make it unclear which is meant. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < grid.rows(); index++) {
            int at = index;
            List<String> names = pane.names().stream().filter(column -> !REMARK.matcher(String.join("", grid.heading(column))).find())
                    .map(column -> PlainText.of(grid.text(at, column))).filter(name -> WORD.matcher(name).find()).toList();
            if (names.size() > 1) {
                return null;
            }
            if (names.size() == 1) {
                rows.add(new Row(index, names.get(0), Names.level(names.get(0))));
            }
        }
        return rows;
    }

    /** A total over the highest numbered rows; rows with money but without a number leave it unclear. */
    private void ofItems(Row total, List<Row> stretch) {
        int highest = stretch.stream().mapToInt(Row::level).filter(level -> level >= 0).min().orElse(-1);
        boolean plainMoney = stretch.stream().anyMatch(row -> row.level() < 0 && !followsOfWhich(stretch, row)
                && hasMoney(row) && !row.name().endsWith("小计"));
        if (highest >= 0 && !plainMoney) {
            add(total, stretch.stream().filter(row -> row.level() == highest).toList());
        }
    }

    /** 收入总计 over 本年收入合计 and what is carried over between the two; what is numbered there is part of that. */
    private void afterTotal(Row before, Row total, List<Row> between) {
        if (Names.namesGrandTotal(total.name()) && !Names.namesGrandTotal(before.name())) {
            List<Row> parts = new ArrayList<>(between.stream().filter(row -> row.level() < 0 && !Names.isOfWhich(row.name())).toList());
            if (parts.isEmpty() && between.stream().anyMatch(this::hasMoney)) {
                return;
            }
            parts.add(before);
            add(total, parts);
        }
    }

    /** Each row over the rows of the next level below it. */
    private void nested(List<Row> stretch) {
        for (int i = 0; i < stretch.size(); i++) {
            Row row = stretch.get(i);
            List<Row> below = new ArrayList<>();
            for (int j = i + 1; j < stretch.size() && stretch.get(j).level() != row.level() && !endsBlock(row, stretch.get(j)); j++) {
                below.add(stretch.get(j));
            }
            int next = below.stream().mapToInt(Row::level).filter(level -> level > row.level()).min().orElse(-1);
            if (next >= 0 && (row.level() >= 0 || i == 0 && CARRIED.matcher(row.name()).find()) && !Names.isOfWhich(below.get(0).name())) {
                add(row, below.stream().filter(part -> part.level() == next).toList());
            }
        }
    }

    private static boolean endsBlock(Row row, Row other) {
        return other.level() >= 0 && other.level() < row.level();
    }

    private static boolean followsOfWhich(List<Row> stretch, Row row) {
        for (int i = stretch.indexOf(row); i >= 0 && stretch.get(i).level() < 0; i--) {
            if (Names.isOfWhich(stretch.get(i).name())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMoney(Row row) {
        return pane.amounts().stream().map(column -> grid.figure(row.index(), column)).anyMatch(figure -> figure != null && figure.signum() != 0);
    }

    private void add(Row total, List<Row> parts) {
        RowSums.of(grid, total.index(), parts.stream().map(Row::index).toList(), pane.amounts(), unit).ifPresent(off::add);
    }
}
