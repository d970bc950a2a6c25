package org.hengji.core.prereview;

import java.util.List;

/** The order of places: department goal, projects, tables, narrative, the rest; within each as printed. */
final class PlaceOrder {

    private static final List<String> PARTS = List.of("budget", "departmentGoal", "projects", "tables", "narrative");

    private PlaceOrder() {
    }

    static int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = i == 0 ? Integer.compare(PARTS.indexOf(one.get(0)), PARTS.indexOf(other.get(0)))
                    : step(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int step(Object one, Object other) {
        return one instanceof Integer first && other instanceof Integer second
                ? first.compareTo(second) : one.toString().compareTo(other.toString());
    }
}
