package org.hengji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.FormLayout;

/**
 * Puts what official forms say over what is already stored: a form has no place for everything, and what it has no place
 * for stays as it is. A cell that the form does have and that is blank is blank.
 */
final class Completing {

    /** Printed figures that mean nothing in another unit. */
    private static final Set<String> MONEY = Set.of("amount", "fiscalAmount", "specialAccountAmount", "otherAmount", "spendingPlan", "tasks", "funding");

    private final ObjectNode base;
    private final List<ObjectNode> printed = new ArrayList<>();

    Completing(GoalDocument base, List<FormLayout> layouts) {
        this.base = GoalDocuments.tree(base);
        layouts.forEach(layout -> printed.add(GoalDocuments.tree(layout.part(base))));
    }

    GoalDocument complete(GoalDocument read) {
        ObjectNode tree = GoalDocuments.tree(read);
        boolean sameUnit = tree.path("amountUnit").equals(base.path("amountUnit"));
        for (String key : List.of("source", "form", "budget", "narrative", "tables")) {
            if (!blank(base.path(key))) {
                tree.set(key, base.get(key));
            }
        }
        if (!blank(base.path("budget"))) {
            JsonNode unit = blank(base.path("budgetUnit")) ? base.get("amountUnit") : base.get("budgetUnit");
            tree.set("budgetUnit", unit.equals(tree.get("amountUnit")) && blank(base.path("budgetUnit")) ? null : unit);
        }
        keep(tree.path("department"), base.path("department"), Set.of("code", "duties", "internalOffices"));
        JsonNode goal = base.path("departmentGoal");
        keep(tree.path("departmentGoal"), goal, unprinted(List.of(goal), parts("departmentGoal"), sameUnit));
        keepIndicators(tree.path("departmentGoal"), goal, unprinted(all(List.of(goal), "indicators"), all(parts("departmentGoal"), "indicators"), true));
        projects(tree, sameUnit);
        return GoalDocuments.of(tree);
    }

    private void projects(ObjectNode tree, boolean sameUnit) {
        List<JsonNode> stored = list(base.path("projects"));
        var known = new KnownProjects(stored);
        List<JsonNode> parts = all(printed, "projects");
        Set<String> keys = unprinted(stored, parts, sameUnit);
        Set<String> indicatorKeys = unprinted(all(stored, "indicators"), all(parts, "indicators"), true);
        for (JsonNode project : tree.path("projects")) {
            JsonNode same = known.take(project);
            if (same != null) {
                keep(project, same, keys);
                keepIndicators(project, same, indicatorKeys);
            }
        }
    }

    private void keepIndicators(JsonNode read, JsonNode known, Set<String> keys) {
        List<JsonNode> left = list(known.path("indicators"));
        for (JsonNode indicator : read.path("indicators")) {
            left.stream().filter(other -> other.path("level3").equals(indicator.path("level3"))).findFirst().ifPresent(other -> {
                left.remove(other);
                keep(indicator, other, keys);
            });
        }
    }

    private static void keep(JsonNode read, JsonNode known, Set<String> keys) {
        if (read instanceof ObjectNode object) {
            keys.stream().filter(key -> blank(object.path(key)) && !blank(known.path(key))).forEach(key -> object.set(key, known.get(key)));
        }
    }

    /** Keys that are filled in somewhere, and that no form printed anywhere. */
    private static Set<String> unprinted(List<JsonNode> stored, List<JsonNode> printed, boolean sameUnit) {
        Set<String> keys = filled(stored);
        keys.removeAll(filled(printed));
        keys.remove("indicators");
        if (!sameUnit) {
            keys.removeAll(MONEY);
        }
        return keys;
    }

    private static Set<String> filled(List<JsonNode> objects) {
        Set<String> keys = new HashSet<>();
        objects.forEach(object -> object.properties().stream().filter(p -> !blank(p.getValue())).forEach(p -> keys.add(p.getKey())));
        return keys;
    }

    private List<JsonNode> parts(String key) {
        return printed.stream().map(part -> part.path(key)).filter(part -> !blank(part)).toList();
    }

    private static List<JsonNode> all(List<? extends JsonNode> objects, String key) {
        List<JsonNode> all = new ArrayList<>();
        objects.forEach(object -> all.addAll(list(object.path(key))));
        return all;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static boolean blank(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty() || value.isTextual() && value.textValue().isBlank();
    }

    /** The stored projects by their codes, and by their names for forms that print no code; each is taken once. */
    private static final class KnownProjects {

        private final Map<String, Deque<JsonNode>> byKey = new HashMap<>();

        private KnownProjects(List<JsonNode> projects) {
            projects.forEach(project -> List.of("code", "name").forEach(key ->
                    byKey.computeIfAbsent(key + project.path(key).asText(), k -> new ArrayDeque<>()).add(project)));
        }

        private JsonNode take(JsonNode project) {
            String key = blank(project.path("code")) ? "name" : "code";
            Deque<JsonNode> same = byKey.get(key + project.path(key).asText());
            return same == null ? null : same.poll();
        }
    }
}
