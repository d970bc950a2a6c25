package org.hengji.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.intake.Declaration.ProjectDeclaration;
import org.hengji.intake.Stored.StoredGoal;
import org.hengji.intake.Stored.StoredProject;

/**
 * A document beside what is stored.
 *
 * @param year           the new year it asks for, else null
 * @param department     the new department or its new code, else null
 * @param budget         what changes in the budget, else null
 * @param departmentGoal null when the document holds none
 * @param retained       what is stored but no longer declared; it stays
 */
record Comparison(Change year, Change department, Change budget, Matched<GoalStatement, StoredGoal> departmentGoal,
                  List<Matched<ProjectDeclaration, StoredProject>> projects, List<Change> retained) {

    /**
     * A thing declared, and the stored thing it is.
     *
     * @param stored null for a new one
     * @param change null when nothing differs
     */
    record Matched<D, S>(D declared, S stored, Change change) {

        boolean applies() {
            return change != null && change.kind() != Change.Kind.BLOCKED;
        }
    }

    /** Every change in the order of the document. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Stream.of(year, department, budget, departmentGoal == null ? null : departmentGoal.change())
                .filter(Objects::nonNull).forEach(changes::add);
        projects.stream().map(Matched::change).filter(Objects::nonNull).forEach(changes::add);
        changes.addAll(retained);
        return changes;
    }

    /** The same for only these projects of the document. */
    Comparison only(Set<Integer> indexes) {
        return new Comparison(year, department, budget, departmentGoal,
                projects.stream().filter(p -> indexes.contains(p.declared().project().sequenceNo() - 1)).toList(), retained);
    }

    int count(Change.Kind kind) {
        return (int) changes().stream().filter(change -> change.kind() == kind).count();
    }

    /** How many of the things declared (department, budget, goals, projects) are stored just so. */
    int unchangedCount() {
        long unchanged = projects.stream().filter(p -> p.change() == null).count()
                + (department == null ? 1 : 0) + (budget == null ? 1 : 0)
                + (departmentGoal != null && departmentGoal.change() == null ? 1 : 0);
        return (int) unchanged;
    }

    /** Whether the department goal keeps what is stored although the document says otherwise. */
    boolean departmentGoalStays() {
        return departmentGoal == null || departmentGoal.change() != null && !departmentGoal.applies();
    }
}
