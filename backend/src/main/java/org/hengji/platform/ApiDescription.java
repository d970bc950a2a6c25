package org.hengji.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Puts right what the description of the API cannot know from the signatures alone, and gives it an order that stays. */
final class ApiDescription implements OpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String PROBLEM = "Problem";

    private final SchemaNames names;

    ApiDescription(SchemaNames names) {
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        Set<String> asked = new HashSet<>();
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            describe(operation, path);
            if (operation.getRequestBody() != null) {
                operation.getRequestBody().getContent().values().forEach(body -> collect(body.getSchema(), schemas, asked));
            }
        }));
        schemas.forEach((name, schema) -> names.record(name).ifPresent(type -> {
            if (asked.contains(name)) {
                RecordSchemas.describeRequest(schema, type);
            } else {
                RecordSchemas.describeAnswer(schema, type);
            }
        }));
        schemas.put(PROBLEM, problem());
        api.getComponents().setSchemas(schemas);
        var paths = new Paths();
        new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
        api.setPaths(paths);
    }

    private static void describe(Operation operation, String path) {
        operation.setTags(List.of(path.split("/")[2]));
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(p -> p.getName().equals(HttpHeaders.IF_MATCH))
                    .forEach(p -> p.required(true).description("版本号，取自 ETag 或 version；过期的版本得到 412，缺少得到 428"));
        }
        operation.getResponses().setDefault(new ApiResponse().description("未被接受：detail 说明原因和办法，errors 指明出错之处")
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new JsonSchema().$ref(REFERENCE + PROBLEM)))));
    }

    /** The schemas that a request body is made of. */
    @SuppressWarnings("rawtypes")
    private static void collect(Schema<?> schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REFERENCE.length());
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        collect(schema.getItems(), schemas, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, schemas, found));
        }
    }

    /** RFC 9457, as {@code ProblemAdvice} writes it. */
    private static Schema<?> problem() {
        Schema<?> place = object().addProperty("pointer", text("JSON Pointer")).addProperty("detail", text("有什么不对"))
                .required(List.of("pointer", "detail"));
        return object().addProperty("type", text("/problems/ 之下的固定名称")).addProperty("title", text("状态码的名称"))
                .addProperty("status", new JsonSchema().types(Set.of("integer")))
                .addProperty("detail", text("原因和办法")).addProperty("instance", text("请求的地址"))
                .addProperty("errors", new JsonSchema().types(Set.of("array")).items(place))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> object() {
        return new JsonSchema().types(Set.of("object"));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().types(Set.of("string")).description(description);
    }
}
