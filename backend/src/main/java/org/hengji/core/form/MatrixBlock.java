package org.hengji.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.form.medium.FormCell.Role;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/**
 * Figures under a row of headings, with a label before each row.
 *
 * @param side    the label at the left of all rows; its span is that of the rows' labels
 * @param columns the columns from left to right; where their values are is said by the rows
 * @param rows    the rows from top to bottom
 */
record MatrixBlock(Field side, List<Field> columns, List<Row> rows) implements Block {

    /**
     * A row.
     *
     * @param label  its label
     * @param fields where the value of each column is, null for one to be filled in by hand; those at the end may be left out
     */
    record Row(Field label, List<String> fields) {
    }

    @Override
    public void print(Subject subject, Grid grid) {
        int first = grid.row();
        int labels = side.labelSpan();
        grid.add(labels, side.span(), null, Role.HEAD);
        int column = labels + side.span();
        for (Field heading : columns) {
            grid.add(column, heading.span(), heading.printLabel(subject), Role.HEAD);
            column += heading.span();
        }
        grid.nextRow();
        for (Row row : rows) {
            grid.add(labels, side.span(), row.label().printLabel(subject), Role.LABEL);
            column = labels + side.span();
            for (Field cell : cells(row)) {
                grid.add(column, cell.span(), cell.print(subject), cell.kind().role());
                column += cell.span();
            }
            grid.nextRow();
        }
        grid.add(first, 0, grid.row() - first, labels, side.printLabel(subject), Role.LABEL);
    }

    private List<Field> cells(Row row) {
        List<Field> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).of(i < row.fields().size() ? row.fields().get(i) : null));
        }
        return cells;
    }

    @Override
    public void read(Section section, Subject subject) {
        for (RawRow head : section.unclaimed()) {
            Map<Integer, Integer> places = places(head);
            if (places.size() * 2 > columns.size()) {
                section.claim(head);
                RawRow row = section.below(head);
                while (row != null && read(row, places, section, subject)) {
                    section.claim(row);
                    row = section.below(row);
                }
                return;
            }
        }
    }

    /** In which column of the sheet each heading stands that is found in the row. */
    private Map<Integer, Integer> places(RawRow head) {
        Map<Integer, Integer> places = new HashMap<>();
        for (RawCell cell : head.distinct()) {
            String heading = Headings.normal(cell.text());
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).headings().contains(heading)) {
                    places.putIfAbsent(i, cell.column());
                }
            }
        }
        return places;
    }

    /** Reads a row by its label; false if it has none of this block's. */
    private boolean read(RawRow line, Map<Integer, Integer> places, Section section, Subject subject) {
        for (RawCell cell : line.distinct()) {
            String label = Headings.normal(cell.text());
            for (Row row : rows) {
                if (line.begins(cell) && row.label().headings().contains(label)) {
                    List<Field> cells = cells(row);
                    places.forEach((column, place) -> section.read(cells.get(column), line.at(place), subject));
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean claimsRows() {
        return true;
    }

    @Override
    public void copy(Subject from, Subject to) {
        rows.forEach(row -> cells(row).forEach(cell -> cell.copy(from, to)));
    }

    @Override
    public List<Set<String>> headings() {
        List<Set<String>> headings = new ArrayList<>(Headings.of(null, columns));
        headings.addAll(Headings.of(null, rows.stream().map(Row::label).toList()));
        headings.add(side.headings());
        return headings;
    }
}
