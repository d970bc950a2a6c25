package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Compares what two trees show: a blank cell, an empty part and an absent key show the same. */
final class Blanks {

    private Blanks() {
    }

    /** The tree without blank cells and empty parts; entries of a list stay where they are. */
    static JsonNode without(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(property -> {
                JsonNode value = without(property.getValue());
                if (!isBlank(value)) {
                    copy.set(property.getKey(), value);
                }
            });
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(entry -> copy.add(without(entry)));
            return copy;
        }
        return tree;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isNull() || value.isContainerNode() && value.isEmpty() || value.isTextual() && value.textValue().isEmpty();
    }
}
