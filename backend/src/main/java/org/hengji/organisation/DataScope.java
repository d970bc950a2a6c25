package org.hengji.organisation;

import java.util.List;

/** What a query may return: rows whose organisation path starts with one of these. No path, no rows. */
public record DataScope(List<String> paths) {

    public DataScope {
        paths = List.copyOf(paths);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }

    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }
}
