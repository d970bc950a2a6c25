package org.hengji.prereview;

import java.util.List;
import org.hengji.compilation.CompiledGoal;
import org.hengji.compilation.DepartmentDocument;

/**
 * Where a finding of the department's document stands in its goals. What lies in no project lies with the goal of the
 * department.
 *
 * @param goal      null when the department has no goal of its own
 * @param indicator index among the goal's indicators, or null
 * @param field     name of the part, or null for the whole
 */
record FindingPlace(CompiledGoal goal, Integer indicator, String field) {

    /** @param path JSON pointer into the document */
    static FindingPlace of(String path, DepartmentDocument document) {
        List<String> steps = path.isEmpty() ? List.of() : List.of(path.substring(1).split("/"));
        if (steps.size() > 1 && steps.get(0).equals("projects")) {
            return within(document.projects().get(Integer.parseInt(steps.get(1))), steps.subList(2, steps.size()));
        }
        if (!steps.isEmpty() && steps.get(0).equals("departmentGoal")) {
            return within(document.departmentGoal(), steps.subList(1, steps.size()));
        }
        return new FindingPlace(document.departmentGoal(), null, steps.isEmpty() ? null : steps.get(0));
    }

    private static FindingPlace within(CompiledGoal goal, List<String> steps) {
        if (goal != null && steps.size() > 1 && steps.get(0).equals("indicators")) {
            int index = goal.listed().get(Integer.parseInt(steps.get(1)));
            return new FindingPlace(goal, index, steps.size() > 2 ? steps.get(2) : null);
        }
        return new FindingPlace(goal, null, steps.isEmpty() ? null : name(steps.get(0)));
    }

    /** Parts of the document as the draft names them. */
    private static String name(String part) {
        return switch (part) {
            case "spendingPlan" -> "plan";
            case "goals", "annualGoal" -> "goal";
            default -> part;
        };
    }
}
