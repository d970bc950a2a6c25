package org.hengji.core.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the sections of a pack: everything in it that cites a source. */
final class PackSections {

    private static final String SOURCE = "source";
    private static final String VALUE = "value";

    private PackSections() {
    }

    /** The sections by their pointers, in the order of the text. */
    static Map<String, ObjectNode> of(ObjectNode pack) {
        Map<String, ObjectNode> sections = new LinkedHashMap<>();
        collect("", pack, sections);
        return sections;
    }

    /** What a section says: its value, or, where it has none, everything but the source. */
    static JsonNode value(ObjectNode section) {
        if (section.has(VALUE)) {
            return section.get(VALUE);
        }
        return section.deepCopy().without(SOURCE);
    }

    private static void collect(String path, ObjectNode node, Map<String, ObjectNode> sections) {
        node.properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode child) {
                String at = path + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
                if (child.has(SOURCE)) {
                    sections.put(at, child);
                } else {
                    collect(at, child, sections);
                }
            }
        });
    }
}
