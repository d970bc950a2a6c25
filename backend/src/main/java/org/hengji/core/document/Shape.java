package org.hengji.core.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A JSON Schema that says in our own words what is wrong with a document's shape. */
public final class Shape {

    private final JsonNode root;
    private final JsonSchema schema;

    private Shape(JsonNode root) {
        this.root = root;
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root, config);
        this.schema.initializeValidators();
    }

    /** The schema of this name on the class path, for example {@code schema/goal-document-v1.schema.json}. */
    public static Shape named(String resource) {
        try (InputStream in = Shape.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + resource + " on the class path");
            }
            return new Shape(new ObjectMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that is wrong, in the order of the pointers; empty if the document has this shape. */
    public List<Problem> problemsOf(JsonNode document) {
        Set<ValidationMessage> messages = schema.validate(document);
        Set<String> ofWrongType = messages.stream()
                .filter(message -> message.getType().equals("type"))
                .map(Shape::place)
                .collect(Collectors.toSet());
        return messages.stream()
                .filter(message -> message.getType().equals("type") || !ofWrongType.contains(place(message)))
                .map(this::problem)
                .distinct()
                .sorted(Comparator.comparing(Problem::pointer, PointerOrder.INSTANCE).thenComparing(Problem::message))
                .toList();
    }

    private Problem problem(ValidationMessage message) {
        return new Problem(place(message), Wording.of(message, title(message)));
    }

    /** The place of the value, or of the key that is missing or too many. */
    private static String place(ValidationMessage message) {
        String owner = message.getInstanceLocation().toString();
        return message.getProperty() == null
                ? owner
                : owner + "/" + message.getProperty().replace("~", "~0").replace("/", "~1");
    }

    /** The Chinese title that the schema gives a missing key; empty if it has none. */
    private String title(ValidationMessage message) {
        if (message.getProperty() == null) {
            return "";
        }
        String keyword = message.getSchemaLocation().getFragment().toString();
        String owner = keyword.substring(0, keyword.lastIndexOf('/'));
        return root.at(JsonPointer.compile(owner)).path("properties").path(message.getProperty())
                .path("title").asText("").split(" / ")[0];
    }
}
