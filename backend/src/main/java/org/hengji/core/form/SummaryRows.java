package org.hengji.core.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/** Reads the rows of a table of projects. */
final class SummaryRows {

    /** A unit's code in other people's files; a project's is longer. */
    private static final Pattern UNIT_CODE = Pattern.compile("\\d{3,9}");

    private final SummaryBlock block;
    private final Section section;
    private final Field nameField;
    private final Set<String> nameHeadings;
    private final Map<Field, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, Map<Field, Integer>> groupPlaces = new TreeMap<>();
    private final Map<Integer, List<ObjectNode>> byGroup = new TreeMap<>();
    private final List<ObjectNode> byRow = new ArrayList<>();
    private boolean sideBySide;
    private RawRow head;
    private ObjectNode project;
    private String unit;
    private String category;

    SummaryRows(SummaryBlock block, Section section) {
        this.block = block;
        this.section = section;
        this.nameField = block.name();
        this.nameHeadings = nameField.headings();
    }

    void read(Subject subject) {
        ArrayNode projects = subject.document().withArray("projects");
        for (RawRow row : section.unclaimed()) {
            if (isHead(row)) {
                section.claim(row);
            } else if (head != null && row.table() == head.table()) {
                if (TableRows.isNote(row)) {
                    head = null;
                } else {
                    section.claim(row);
                    readUnlessHead(row, subject, projects);
                }
            }
        }
        finishProject();
    }

    /** Whether the row is the upper one of the head, which may come again on every page. */
    private boolean isHead(RawRow row) {
        if (!mayBeHead(row)) {
            return false;
        }
        Map<Field, Integer> found = new LinkedHashMap<>();
        Map<Integer, Map<Field, Integer>> foundGroups = new TreeMap<>();
        RawRow lower = section.below(row);
        Set<Integer> columns = new TreeSet<>(row.cells().keySet());
        Stream.ofNullable(lower).forEach(below -> columns.addAll(below.cells().keySet()));
        for (int column : columns) {
            // A heading over several columns that are not merged stands over the first of them.
            var upperCell = row.cells().floorEntry(column);
            String upperHeading = upperCell == null ? "" : Headings.normal(upperCell.getValue().text());
            RawCell lowerCell = lower == null ? null : lower.at(column);
            String lowerHeading = lowerCell == null ? "" : Headings.normal(lowerCell.text());
            int group = block.groups().indexOf(upperHeading);
            Map<Field, Integer> target = group >= 0
                    ? foundGroups.computeIfAbsent(group, key -> new HashMap<>()) : found;
            (group >= 0 ? block.columns() : block.fields()).stream()
                    .filter(field -> !target.containsKey(field))
                    .filter(field -> field.headings().contains(lowerHeading)
                            || row.at(column) != null && field.headings().contains(upperHeading))
                    .findFirst()
                    .ifPresent(field -> target.put(field, column));
        }
        foundGroups.values().removeIf(fields -> block.columns().stream().filter(Field::key).anyMatch(key -> !fields.containsKey(key)));
        if (!found.containsKey(nameField) || foundGroups.isEmpty()) {
            return false;
        }
        head = row;
        places.clear();
        places.putAll(found);
        groupPlaces.clear();
        groupPlaces.putAll(foundGroups);
        return true;
    }

    /** Almost no row is a head, and most of them show it by the place where a project has its name. */
    private boolean mayBeHead(RawRow row) {
        List<RawCell> cells = head == null ? row.distinct() : Stream.ofNullable(row.at(places.get(nameField))).toList();
        return cells.stream().anyMatch(cell -> nameHeadings.contains(Headings.normal(cell.text())));
    }

    private void readUnlessHead(RawRow row, Subject subject, ArrayNode projects) {
        if (row.index() != head.index() + 1 || !row.distinct().stream().allMatch(section::isHeading)) {
            read(row, subject, projects);
        }
    }

    private void read(RawRow row, Subject subject, ArrayNode projects) {
        RawCell name = row.at(places.get(nameField));
        RawCell first = row.cells().firstEntry().getValue();
        if (isGroupRow(row, name, first) || TableRows.TOTALS.contains(Headings.compact(first.text()))) {
            finishProject();
            return;
        }
        if (name != null && row.begins(name) && !continues(row, name)) {
            finishProject();
            project = projects.addObject();
            project.putArray("indicators");
            places.forEach((field, place) -> section.read(field, row.at(place), subject.of(project)));
            block.unit().put(subject.of(project), subject.document().textNode(unit));
            block.category().put(subject.of(project), subject.document().textNode(category));
        }
        readIndicators(row, subject);
    }

    /** Whether a row that names its project again belongs to the one above. */
    private boolean continues(RawRow row, RawCell name) {
        RawCell code = code(row);
        return project != null && code != null
                && code.text().equals(project.path("code").asText()) && name.text().equals(project.path("name").asText());
    }

    private RawCell code(RawRow row) {
        return places.entrySet().stream().filter(place -> place.getKey().field().equals("code"))
                .map(place -> row.at(place.getValue())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private boolean isGroupRow(RawRow row, RawCell name, RawCell first) {
        String text = first.text();
        for (Field field : List.of(block.unit(), block.category())) {
            String start = field.label() + "：";
            if (text.startsWith(start) && (name == first || name == null)) {
                set(field, text.substring(start.length()));
                return true;
            }
        }
        boolean alone = groupPlaces.values().stream().flatMap(fields -> fields.values().stream()).allMatch(place -> row.at(place) == null);
        if (!alone || name == null || !row.begins(name)) {
            return false;
        }
        if ((first == name || first.column() == name.column()) && block.categories().contains(Headings.compact(name.text()))) {
            set(block.category(), name.text());
            return true;
        }
        RawCell code = code(row);
        if (code != null && code != name && UNIT_CODE.matcher(Headings.compact(code.text())).matches()) {
            set(block.unit(), name.text());
            return true;
        }
        return false;
    }

    private void set(Field field, String value) {
        String text = value.isEmpty() ? null : value;
        if (field.equals(block.unit())) {
            unit = text;
        } else {
            category = text;
        }
    }

    private void readIndicators(RawRow row, Subject subject) {
        int inRow = 0;
        for (var group : groupPlaces.entrySet()) {
            RawCell any = group.getValue().values().stream().map(row::at)
                    .filter(cell -> cell != null && row.begins(cell)).findFirst().orElse(null);
            if (any != null) {
                ObjectNode indicator = subject.document().objectNode().put("level1", block.groups().get(group.getKey()));
                group.getValue().forEach((field, place) -> section.read(field, row.at(place), subject.of(indicator)));
                inRow += add(indicator, group.getKey(), any, subject) ? 1 : 0;
            }
        }
        sideBySide |= inRow > 1;
    }

    private boolean add(ObjectNode indicator, int group, RawCell cell, Subject subject) {
        if (project == null) {
            section.problem(cell, "这一行的指标前面没有项目，未读取，请补填项目名称");
            return false;
        }
        for (Field field : block.columns()) {
            if (field.key() && field.value(subject.of(indicator)).isMissingNode()) {
                section.problem(cell, "这一行没有“" + field.label() + "”，未读取，请补填");
                return false;
            }
        }
        byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(indicator);
        byRow.add(indicator);
        return true;
    }

    /** Indicators side by side are read group by group, and one in a row from top to bottom. */
    private void finishProject() {
        if (project != null) {
            ArrayNode indicators = project.withArray("indicators");
            if (sideBySide) {
                byGroup.values().forEach(indicators::addAll);
            } else {
                indicators.addAll(byRow);
            }
        }
        project = null;
        sideBySide = false;
        byGroup.clear();
        byRow.clear();
    }
}
