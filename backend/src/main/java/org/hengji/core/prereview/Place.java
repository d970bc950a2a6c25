package org.hengji.core.prereview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a document that a finding can name.
 *
 * @param scope     the part of the document
 * @param project   the project's code, or null
 * @param indicator the indicator's 三级指标 as printed, or null
 * @param table     the table's title, or null
 * @param steps     the keys and indexes of the JSON pointer, from the root; an index is an Integer
 */
public record Place(Scope scope, String project, String indicator, String table, List<Object> steps) {

    public Place {
        steps = List.copyOf(steps);
    }

    /** The place in the document that is no project's and no table's. */
    public static Place document(Object... steps) {
        return new Place(Scope.DOCUMENT, null, null, null, List.of(steps));
    }

    /** A section of the narrative. */
    public static Place narrative(int section) {
        return new Place(Scope.NARRATIVE, null, null, null, List.of("narrative", section, "text"));
    }

    /** A table, or a row, column or cell of it. */
    public static Place table(int index, String title, Object... below) {
        return new Place(Scope.TABLE, null, null, title, List.of("tables", index)).at(below);
    }

    /** A part of the department goal. */
    public static Place department(Object... below) {
        return new Place(Scope.DEPARTMENT, null, null, null, List.of("departmentGoal")).at(below);
    }

    /** A place below this one. */
    public Place at(Object... below) {
        return new Place(scope, project, indicator, table,
                Stream.concat(steps.stream(), Arrays.stream(below)).toList());
    }

    /** The JSON pointer; the keys of goal documents need no escaping. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
