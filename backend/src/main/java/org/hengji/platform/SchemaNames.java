package org.hengji.platform;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the schemas in the description of the API, one for each record and enumeration. {@code GoalSummary} keeps its
 * name, {@code IntakeView} is {@code Intake}, and a type inside a record carries that record's name before its own:
 * {@code MonitoringReportView.Line} is {@code MonitoringReportLine}.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Set<Class<?>>> types = new ConcurrentHashMap<>();

    /**
     * The record that a schema describes; empty for one that describes none.
     *
     * @throws IllegalStateException when two types have come to the same name
     */
    Optional<Class<?>> record(String schema) {
        Set<Class<?>> named = types.getOrDefault(schema, Set.of());
        if (named.size() > 1) {
            throw new IllegalStateException("one name for two schemas: " + named);
        }
        return named.stream().filter(Class::isRecord).findFirst();
    }

    @Override
    public String nameForType(JavaType type, Set<Options> options) {
        String name = super.nameForType(type, options);
        Class<?> raw = type.getRawClass();
        if (raw.isRecord() || raw.isEnum()) {
            types.computeIfAbsent(name, n -> ConcurrentHashMap.newKeySet()).add(raw);
        }
        return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(?<=.)View$", "");
        Class<?> around = type.getEnclosingClass();
        String prefix = around != null && around.isRecord() ? getNameOfClass(around) : "";
        return own.startsWith(prefix) ? own : prefix + own;
    }
}
