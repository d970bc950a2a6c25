package org.hengji.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of every property of a record whether it is always there and whether it can be null. Answers carry every
 * component, null only where it is {@link Nullable}. Requests may leave out, or send as null, whatever validation does
 * not demand.
 */
final class RecordSchemas {

    private RecordSchemas() {}

    static void describeAnswer(Schema<?> schema, Class<?> type) {
        Map<String, Method> components = components(type);
        components.forEach((name, component) -> {
            if (component.isAnnotationPresent(Nullable.class)) {
                allowNull(schema, name);
            }
        });
        schema.setRequired(List.copyOf(components.keySet()));
    }

    static void describeRequest(Schema<?> schema, Class<?> type) {
        List<String> demanded = new ArrayList<>();
        components(type).forEach((name, component) -> {
            if (component.isAnnotationPresent(NotNull.class) || component.isAnnotationPresent(NotBlank.class)) {
                demanded.add(name);
            } else {
                allowNull(schema, name);
            }
        });
        schema.setRequired(demanded.isEmpty() ? null : demanded);
    }

    /** Accessors by the name of the property, those of {@link JsonUnwrapped} records in their place. */
    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                components.putAll(components(component.getType()));
            } else {
                components.put(component.getName(), component.getAccessor());
            }
        }
        return components;
    }

    private static void allowNull(Schema<?> schema, String name) {
        Schema<?> property = schema.getProperties().get(name);
        if (property.get$ref() == null) {
            property.addType("null");
        } else {
            schema.getProperties().put(name, new JsonSchema().oneOf(List.of(property, new JsonSchema().types(Set.of("null")))));
        }
    }
}
