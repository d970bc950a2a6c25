package org.hengji.core.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/** The rows of a sheet that belong to one form, and what was found out about them so far. */
final class Section {

    private static final Pattern DASH = Pattern.compile("[-—–/]*");

    private final String sheet;
    private final List<RawRow> rows;
    private final Set<String> headings;
    private final List<CellProblem> problems;
    private final Map<RawRow, Integer> places = new IdentityHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<RawRow> claimed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param sheet    the name of the sheet
     * @param rows     the rows from top to bottom
     * @param headings every heading of the form
     * @param problems where problems are put
     */
    Section(String sheet, List<RawRow> rows, Set<String> headings, List<CellProblem> problems) {
        this.sheet = sheet;
        this.rows = rows;
        this.headings = headings;
        this.problems = problems;
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), i);
        }
    }

    List<RawRow> rows() {
        return rows;
    }

    /** Notes in which column of the sheet a table has a field. */
    void column(String field, int place) {
        columns.put(field, place);
    }

    /** Where a table has a field; null if none has it. */
    Integer column(String field) {
        return columns.get(field);
    }

    /** The rows that no table took for its own. */
    List<RawRow> unclaimed() {
        return rows.stream().filter(row -> !claimed.contains(row)).toList();
    }

    void claim(RawRow row) {
        claimed.add(row);
    }

    /** The row right under this one; null if it is blank or the table ends. */
    RawRow below(RawRow row) {
        int next = places.get(row) + 1;
        RawRow found = next < rows.size() ? rows.get(next) : null;
        return found != null && found.table() == row.table() && found.index() == row.index() + 1 ? found : null;
    }

    boolean isHeading(RawCell cell) {
        return headings.contains(Headings.normal(cell.text()));
    }

    void problem(RawCell cell, String message) {
        problems.add(new CellProblem(sheet, cell.address(), message));
    }

    /** Reads a cell as a value; a cell that cannot be understood is a problem, and the value stays blank. */
    void read(Field field, RawCell cell, Subject subject) {
        if (cell == null || cell.text().isEmpty()) {
            return;
        }
        if (field.byHand()) {
            leaveOut(field, cell);
            return;
        }
        field.kind().read(cell).ifPresentOrElse(
                value -> field.put(subject, value),
                () -> problem(cell, "“" + field.label() + "”应为" + (field.kind() == FieldKind.FLAG ? "是或否" : "数字")
                        + "，实际为“" + cell.text() + "”，未读取，请改正"));
    }

    /** What was filled in by hand is said once for each column; a dash stands for nothing. */
    private void leaveOut(Field field, RawCell cell) {
        if (!DASH.matcher(Headings.compact(cell.text())).matches() && leftOut.add(field.label())) {
            problem(cell, "“" + field.label() + "”填写的内容不属于绩效目标文档，未读取");
        }
    }
}
