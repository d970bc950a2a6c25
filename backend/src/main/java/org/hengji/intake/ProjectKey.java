package org.hengji.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hengji.budget.ProjectStatement;

/**
 * By what a project is known again: its code, or without one its name, and which of those with that name it is.
 *
 * @param code null when the project has none
 * @param name null when the code says it all
 */
record ProjectKey(String code, String name, int occurrence) {

    /** The things by their keys, in their order. */
    static <T> Map<ProjectKey, T> index(Iterable<T> things, Function<T, ProjectStatement> project) {
        Map<ProjectKey, T> byKey = new LinkedHashMap<>();
        for (T thing : things) {
            ProjectStatement p = project.apply(thing);
            var key = p.code() != null ? new ProjectKey(p.code(), null, 1) : new ProjectKey(null, p.name(), 1);
            while (byKey.containsKey(key)) {
                key = new ProjectKey(key.code(), key.name(), key.occurrence() + 1);
            }
            byKey.put(key, thing);
        }
        return byKey;
    }
}
