package org.hengji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hengji.organisation.Actor;
import org.hengji.testing.YearWalk;

/** Holds real answers against the description of the API; a property that is not described is an error. */
final class DescribedAnswers {

    private static final String ID = "{id}";
    /** Of no concern to people who work on goals: administrators', the pool of experts, an expert's own sheet. */
    private static final List<String> FOR_OTHERS = List.of("/api/audit", "/api/operation", "/api/deliveries", "/api/experts", "/api/key-evaluations/{id}/sheet");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig withFormats = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final YearWalk year;
    private final JsonNode paths;
    private final JsonNode components;
    private final List<String> readable = new ArrayList<>();
    private final Set<String> unread;

    DescribedAnswers(JsonNode description, YearWalk year) {
        this.year = year;
        this.paths = description.get("paths");
        this.components = description.get("components").deepCopy();
        components.get("schemas").forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        paths.fields().forEachRemaining(path -> {
            if (path.getValue().at("/get/responses/200/content").has("application/json")) {
                readable.add(path.getKey());
            }
        });
        this.unread = new TreeSet<>(readable);
    }

    /** Reads everything that is described and that people who work on goals may see: lists, and of each list every item. */
    void checkAll(Actor who) {
        for (String path : readable) {
            if (FOR_OTHERS.stream().anyMatch(path::startsWith)) {
                continue;
            }
            if (path.contains(ID)) {
                String list = path.substring(0, path.indexOf("/" + ID));
                year.read(who, list).body().get("items").forEach(item -> check(who, path, path.replace(ID, item.get("id").asText()).replaceAll("\\{[abn]}", "1")));
            } else {
                check(who, path, path);
            }
        }
    }

    /** @param address the path with its id, and parameters if any */
    void check(Actor who, String path, String address) {
        JsonNode described = paths.at("/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
        ObjectNode schema = described.<ObjectNode>deepCopy().set("components", components);
        JsonNode body = year.read(who, address).body();
        assertThat(schemas.getSchema(schema, withFormats).validate(body)).as(address + " answers " + body).isEmpty();
        unread.remove(path);
    }

    /** Paths of which no answer has been seen. */
    Set<String> unread() {
        return unread;
    }
}
