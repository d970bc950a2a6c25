package org.hengji.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;

/** A real document, moved to a test's own region and changed in places. */
final class Edited {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final ObjectNode tree;

    private Edited(ObjectNode tree) {
        this.tree = tree;
    }

    static Edited document(String name, String region) {
        try {
            return new Edited((ObjectNode) EXACT.readTree(SampleDocuments.bytes(name))).with("/region", region);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edited copy() {
        return new Edited(tree.deepCopy());
    }

    Edited with(String pointer, String text) {
        return put(pointer, EXACT.valueToTree(text));
    }

    Edited withNumber(String pointer, String number) {
        return put(pointer, EXACT.valueToTree(new BigDecimal(number)));
    }

    Edited without(String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(key));
        } else {
            ((ObjectNode) parent).remove(key);
        }
        return this;
    }

    private Edited put(String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
        return this;
    }

    byte[] bytes() {
        try {
            return EXACT.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GoalDocument read() {
        return GoalDocuments.read(bytes());
    }
}
