package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/** Finds the rows of a table in a section and reads them, whatever the order of its columns. */
final class TableRows {

    static final Set<String> TOTALS = Set.of("合计", "总计", "小计");
    private static final Pattern NOTE = Pattern.compile(
            "(注|备注|说明|填表说明|填报说明|单位负责人|部门负责人|填报人|填表人|制表人|审核人|联系人)[::].*", Pattern.DOTALL);

    private final TableBlock block;
    private final Section section;
    private final Set<String> own = new HashSet<>();
    private final Map<Field, Integer> places = new HashMap<>();
    private ObjectNode above;

    TableRows(TableBlock block, Section section) {
        this.block = block;
        this.section = section;
        block.headings().forEach(own::addAll);
    }

    void read(Subject subject, ArrayNode entries) {
        RawRow head = null;
        for (RawRow row : section.unclaimed()) {
            if (isHead(row)) {
                head = row;
                section.claim(row);
            } else if (head != null) {
                if (ends(row, head)) {
                    head = null;
                } else {
                    section.claim(row);
                    read(row, subject, entries);
                }
            }
        }
    }

    /** A line under a table that is a note or a signature. */
    static boolean isNote(RawRow row) {
        List<RawCell> cells = row.distinct();
        return NOTE.matcher(Headings.compact(cells.get(0).text())).matches()
                && cells.stream().allMatch(cell -> cell == cells.get(0) || NOTE.matcher(Headings.compact(cell.text())).matches());
    }

    /** Whether the row is the table's head, which may come again on every page; its columns are then known. */
    private boolean isHead(RawRow row) {
        Map<Field, Integer> found = new HashMap<>();
        for (RawCell cell : row.distinct()) {
            String heading = Headings.normal(cell.text());
            block.columns().stream()
                    .filter(field -> !found.containsKey(field) && field.headings().contains(heading))
                    .findFirst()
                    .ifPresent(field -> found.put(field, cell.column()));
        }
        boolean head = found.size() >= 2 && found.size() * 2 > block.columns().size()
                && block.columns().stream().filter(Field::key).allMatch(found::containsKey);
        if (head) {
            places.clear();
            places.putAll(found);
            found.forEach((field, place) -> section.column(field.field(), place));
        }
        return head;
    }

    /** The table ends where another table, a note or another label begins. */
    private boolean ends(RawRow row, RawRow head) {
        RawCell first = row.cells().firstEntry().getValue();
        int firstPlace = places.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean otherLabel = row.begins(first) && first.column() <= firstPlace && section.isHeading(first)
                && !own.contains(Headings.normal(first.text())) && !isScored(row);
        return row.table() != head.table() || isNote(row) || otherLabel;
    }

    /** Whether a row names more than one level and has points, as 预算执行率 does where it stands among the indicators. */
    private boolean isScored(RawRow row) {
        long names = places.entrySet().stream().filter(place -> place.getKey().merge() || place.getKey().key())
                .map(place -> row.at(place.getValue())).filter(Objects::nonNull).distinct().count();
        boolean points = places.entrySet().stream().filter(place -> place.getKey().kind() == FieldKind.POINTS)
                .map(place -> row.at(place.getValue())).anyMatch(cell -> cell != null && row.begins(cell) && FieldKind.POINTS.read(cell).isPresent());
        return names > 1 && points;
    }

    private void read(RawRow row, Subject subject, ArrayNode entries) {
        List<RawCell> cells = places.values().stream().sorted().map(row::at).filter(Objects::nonNull).toList();
        RawCell first = cells.stream().filter(row::begins).findFirst().orElse(cells.isEmpty() ? null : cells.get(0));
        if (first == null || row.begins(first) && TOTALS.contains(Headings.compact(first.text()))) {
            return;
        }
        ObjectNode entry = entries.objectNode();
        places.forEach((field, place) -> section.read(field, cell(row, field, place), subject.of(entry)));
        boolean scored = places.keySet().stream().anyMatch(field -> field.kind() == FieldKind.POINTS && !isBlank(field.value(subject.of(entry))));
        fillDown(entry, subject);
        if (scored) {
            nameByLevel(entry, subject, first);
        }
        List<Field> missing = block.columns().stream()
                .filter(Field::key).filter(field -> isBlank(field.value(subject.of(entry)))).toList();
        if (missing.isEmpty()) {
            entries.add(entry);
            above = entry;
        } else {
            section.problem(first, "这一行没有“" + missing.get(0).label() + "”，未读取，请补填");
        }
    }

    /** A row with points but without a name of its own goes by the level that it stands for, and says so. */
    private void nameByLevel(ObjectNode entry, Subject subject, RawCell cell) {
        Field level = null;
        for (Field field : block.columns()) {
            boolean blank = isBlank(field.value(subject.of(entry)));
            if (field.key() && !field.merge() && blank && level != null) {
                field.put(subject.of(entry), level.value(subject.of(entry)));
                section.problem(cell, "这一行没有“" + field.label() + "”，已用“" + level.label() + "”代替，请核对");
            }
            level = field.merge() && !blank ? field : level;
        }
    }

    /** Points that share a cell are those of its first row. */
    private static RawCell cell(RawRow row, Field field, int place) {
        RawCell cell = row.at(place);
        return cell != null && field.kind() == FieldKind.POINTS && !row.begins(cell) ? null : cell;
    }

    /** Where a file leaves the cells of a group blank below its first row, they hold what stands above. */
    private void fillDown(ObjectNode entry, Subject subject) {
        for (Field field : block.columns()) {
            if (!field.merge() || above == null || !isBlank(field.value(subject.of(entry)))) {
                return;
            }
            field.copy(subject.of(above), subject.of(entry));
        }
    }

    private static boolean isBlank(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
