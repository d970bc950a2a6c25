package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.core.document.Cell;
import org.hengji.core.form.medium.FormCell.Role;

/**
 * A table with a row for each entry of a list.
 *
 * @param side    the label at the left of all rows, or null
 * @param list    where the list is
 * @param columns the columns from left to right
 * @param repeat  whether its head is repeated on every page; it must then be the first block
 */
record TableBlock(String side, String list, List<Field> columns, boolean repeat) implements Block {

    @Override
    public void print(Subject subject, Grid grid) {
        int first = grid.row();
        printHead(subject, grid);
        List<Subject> entries = entries(subject);
        int top = grid.row();
        grid.skipRows(Math.max(1, entries.size()));
        int column = side == null ? 0 : 1;
        for (int i = 0; i < columns.size(); i++) {
            printColumn(entries, i, top, column, grid);
            column += columns.get(i).span();
        }
        grid.side(side, first);
    }

    private void printHead(Subject subject, Grid grid) {
        int column = side == null ? 0 : 1;
        for (Field field : columns) {
            grid.add(column, field.span(), field.printLabel(subject), Role.HEAD);
            column += field.span();
        }
        grid.nextRow();
        if (repeat) {
            grid.endHead();
        }
    }

    private void printColumn(List<Subject> entries, int index, int top, int column, Grid grid) {
        Field field = columns.get(index);
        if (entries.isEmpty()) {
            grid.add(top, column, 1, field.span(), null, field.kind().role());
        }
        for (int row = 0, end; row < entries.size(); row = end) {
            Cell value = field.print(entries.get(row));
            end = row + 1;
            while (field.merge() && value != null && end < entries.size() && sameGroup(entries, row, end, index)) {
                end++;
            }
            grid.add(top + row, column, end - row, field.span(), value, field.kind().role());
        }
    }

    /** Whether two entries agree in this column and in every merged one before it. */
    private boolean sameGroup(List<Subject> entries, int one, int other, int index) {
        return columns.subList(0, index + 1).stream()
                .filter(Field::merge)
                .allMatch(field -> field.value(entries.get(one)).equals(field.value(entries.get(other))));
    }

    /** Whether these headings make a head: more than half of the columns, and those that no entry can do without. */
    boolean isHead(Set<String> seen) {
        List<Field> found = columns.stream().filter(field -> field.headings().stream().anyMatch(seen::contains)).toList();
        return found.size() >= 2 && found.size() * 2 > columns.size() && columns.stream().filter(Field::key).allMatch(found::contains);
    }

    @Override
    public void read(Section section, Subject subject) {
        ArrayNode entries = subject.item().arrayNode();
        new TableRows(this, section).read(subject, entries);
        put(subject, entries);
    }

    @Override
    public boolean claimsRows() {
        return true;
    }

    @Override
    public void copy(Subject from, Subject to) {
        ArrayNode entries = to.item().arrayNode();
        for (Subject entry : entries(from)) {
            ObjectNode copy = entries.addObject();
            columns.forEach(field -> field.copy(entry, to.of(copy)));
        }
        put(to, entries);
    }

    @Override
    public List<Set<String>> headings() {
        return Headings.of(side, columns);
    }

    private void put(Subject subject, JsonNode entries) {
        subject.item().set(list, entries);
    }

    private List<Subject> entries(Subject subject) {
        List<Subject> entries = new ArrayList<>();
        subject.item().path(list).forEach(entry -> entries.add(subject.of((ObjectNode) entry)));
        return entries;
    }
}
