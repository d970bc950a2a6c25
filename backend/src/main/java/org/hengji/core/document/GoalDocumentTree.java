package org.hengji.core.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * The JSON tree of a document. Keys of the base form are always written, blank ones as null; keys of richer forms
 * only where they hold something. What counts as an indicator's base depends on the form around it: a department's
 * has a note, a project's has a description, and a richer form need have neither.
 */
final class GoalDocumentTree {

    private static final Set<String> BASE = Set.of("level1", "level2", "level3", "description", "target", "note", "basis");

    private GoalDocumentTree() {
    }

    static ObjectNode of(GoalDocument document, ObjectMapper json) {
        ObjectNode tree = json.valueToTree(document);
        tree.path("departmentGoal").path("indicators").forEach(indicator -> dropUnprinted(indicator, "description"));
        tree.path("projects").forEach(project ->
                project.path("indicators").forEach(indicator -> dropUnprinted(indicator, "note")));
        return tree;
    }

    private static void dropUnprinted(JsonNode indicator, String foreign) {
        boolean richer = indicator.properties().stream().anyMatch(property -> !BASE.contains(property.getKey()));
        List<String> unprinted = richer ? List.of("description", "note", "basis") : List.of(foreign);
        unprinted.stream()
                .filter(key -> indicator.path(key).isNull())
                .forEach(((ObjectNode) indicator)::remove);
    }
}
