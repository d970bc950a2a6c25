package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hengji.core.document.Cell;
import org.hengji.core.form.medium.FormCell.Role;

/**
 * One table of all projects: each project's own columns at the left, and at the right a group of columns for each level 1
 * of its indicators. Above the projects of a unit and of a category stands a row that names it.
 *
 * @param projects     the projects' own columns, some of them under a heading in common
 * @param groups       the levels 1 in order, each the heading of its group
 * @param columns      the columns of every group
 * @param unit         the unit, whose label a row of a unit begins with
 * @param category     the category, whose label a row of a category begins with
 * @param categories   the categories that stand alone in a row of other people's files
 */
record SummaryBlock(List<Head> projects, List<String> groups, List<Field> columns,
        Field unit, Field category, List<String> categories) implements Block {

    /** Columns under a heading in common; null for columns that have none. */
    record Head(Field heading, List<Field> fields) {
    }

    @Override
    public void print(Subject subject, Grid grid) {
        printHead(subject, grid);
        Subject none = subject.of(subject.document().objectNode());
        Subject previous = none;
        for (JsonNode project : subject.document().path("projects")) {
            Subject present = subject.of((ObjectNode) project);
            printGroupRow(unit, previous, present, grid);
            printGroupRow(category, previous, present, grid);
            printProject(present, grid);
            previous = present;
        }
    }

    private void printHead(Subject subject, Grid grid) {
        int top = grid.row();
        int column = 0;
        for (Head head : projects) {
            if (head.heading() != null) {
                int span = head.fields().stream().mapToInt(Field::span).sum();
                grid.add(top, column, 1, span, head.heading().printLabel(subject), Role.HEAD);
            }
            for (Field field : head.fields()) {
                int row = head.heading() == null ? top : top + 1;
                grid.add(row, column, top + 2 - row, field.span(), field.printLabel(subject), Role.HEAD);
                column += field.span();
            }
        }
        for (String group : groups) {
            grid.add(top, column, 1, groupWidth(), Cell.of(group), Role.HEAD);
            for (Field field : columns) {
                grid.add(top + 1, column, 1, field.span(), field.printLabel(subject), Role.HEAD);
                column += field.span();
            }
        }
        grid.skipRows(2);
        grid.endHead();
    }

    private void printGroupRow(Field field, Subject previous, Subject present, Grid grid) {
        Cell value = field.print(present);
        Cell before = field.print(previous);
        if (value == null ? before != null : !value.equals(before)) {
            String name = value == null ? "" : value.printed();
            grid.add(0, grid.columns(), Cell.of(field.label() + "：" + name), Role.TEXT);
            grid.nextRow();
        }
    }

    private void printProject(Subject project, Grid grid) {
        List<List<Subject>> rows = IndicatorRows.of(project, groups);
        int top = grid.row();
        int column = 0;
        for (Field field : fields()) {
            grid.add(top, column, rows.size(), field.span(), field.print(project), field.kind().role());
            column += field.span();
        }
        for (List<Subject> row : rows) {
            int place = column;
            for (Subject indicator : row) {
                for (Field field : columns) {
                    Cell value = indicator == null ? null : field.print(indicator);
                    grid.add(place, field.span(), value, field.kind().role());
                    place += field.span();
                }
            }
            grid.nextRow();
        }
    }

    @Override
    public void read(Section section, Subject subject) {
        new SummaryRows(this, section).read(subject);
    }

    @Override
    public boolean claimsRows() {
        return true;
    }

    @Override
    public void copy(Subject from, Subject to) {
        ArrayNode copies = to.document().putArray("projects");
        for (JsonNode project : from.document().path("projects")) {
            Subject source = from.of((ObjectNode) project);
            Subject copy = to.of(copies.addObject());
            fields().forEach(field -> field.copy(source, copy));
            unit.copy(source, copy);
            category.copy(source, copy);
            copyIndicators(source, copy);
        }
    }

    private void copyIndicators(Subject from, Subject to) {
        ArrayNode copies = to.item().putArray("indicators");
        for (JsonNode indicator : from.item().path("indicators")) {
            if (groups.contains(indicator.path("level1").asText())) {
                ObjectNode copy = copies.addObject().put("level1", indicator.path("level1").asText());
                columns.forEach(field -> field.copy(from.of((ObjectNode) indicator), to.of(copy)));
            }
        }
    }

    @Override
    public List<Set<String>> headings() {
        List<Set<String>> headings = new ArrayList<>(Headings.of(null, fields()));
        headings.addAll(Headings.of(null, columns));
        headings.addAll(Headings.of(null, projects.stream().map(Head::heading).filter(Objects::nonNull).toList()));
        groups.forEach(group -> headings.add(Set.of(Headings.normal(group))));
        return headings;
    }

    /** The projects' own columns from left to right. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        projects.forEach(head -> fields.addAll(head.fields()));
        return fields;
    }

    /** The column that a project cannot do without. */
    Field name() {
        return fields().stream().filter(Field::key).findFirst().orElseThrow();
    }

    private int groupWidth() {
        return columns.stream().mapToInt(Field::span).sum();
    }
}
