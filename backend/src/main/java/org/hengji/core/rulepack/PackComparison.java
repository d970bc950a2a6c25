package org.hengji.core.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two packs side by side, section by section. */
public final class PackComparison {

    /** What names the entries of a list, the first that all of them have. */
    private static final List<String> NAMING = List.of("name", "label", "grade", "result");

    private final List<Difference> differences = new ArrayList<>();

    private PackComparison() {
    }

    /**
     * A section of both packs.
     *
     * @param path        pointer of the section
     * @param left        the section of the one pack, or null if it has none
     * @param right       the section of the other, or null if it has none
     * @param differences where the values differ; empty if they say the same
     */
    public record Pair(String path, PackSection left, PackSection right, List<Difference> differences) {

        /** Whether both have it, with the same value from the same source. */
        public boolean same() {
            return left != null && right != null && differences.isEmpty() && left.source().equals(right.source());
        }
    }

    /**
     * A difference inside a section.
     *
     * @param path  where, below the section; entries of lists go by their names; empty for the value as a whole
     * @param left  what the one pack says, or null if it says nothing
     * @param right what the other says, or null if it says nothing
     */
    public record Difference(String path, JsonNode left, JsonNode right) {
    }

    /** The sections of both, in the order of the left one. */
    public static List<Pair> of(List<PackSection> left, List<PackSection> right) {
        Map<String, PackSection> leftByPath = byPath(left);
        Map<String, PackSection> rightByPath = byPath(right);
        Set<String> paths = new LinkedHashSet<>(leftByPath.keySet());
        paths.addAll(rightByPath.keySet());
        return paths.stream().map(path -> pair(path, leftByPath.get(path), rightByPath.get(path))).toList();
    }

    private static Map<String, PackSection> byPath(List<PackSection> sections) {
        return sections.stream().collect(Collectors.toMap(PackSection::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Pair pair(String path, PackSection left, PackSection right) {
        PackComparison comparison = new PackComparison();
        comparison.compare("", left == null ? null : left.value(), right == null ? null : right.value());
        return new Pair(path, left, right, List.copyOf(comparison.differences));
    }

    private void compare(String path, JsonNode left, JsonNode right) {
        if (left == null || right == null || left.getNodeType() != right.getNodeType()) {
            add(path, left, right);
        } else if (left.isObject()) {
            compareAll(path, entries(left), entries(right));
        } else if (left.isArray()) {
            compareLists(path, left, right);
        } else if (!same(left, right)) {
            add(path, left, right);
        }
    }

    private void compareLists(String path, JsonNode left, JsonNode right) {
        String naming = NAMING.stream().filter(key -> allHave(left, key) && allHave(right, key)).findFirst().orElse(null);
        if (naming == null) {
            if (!left.equals(right)) {
                add(path, left, right);
            }
            return;
        }
        Map<String, JsonNode> named = named(left, naming);
        Map<String, JsonNode> others = named(right, naming);
        if (named.keySet().equals(others.keySet()) && !List.copyOf(named.keySet()).equals(List.copyOf(others.keySet()))) {
            add(path, left, right);
        } else {
            compareAll(path, named, others);
        }
    }

    private void compareAll(String path, Map<String, JsonNode> left, Map<String, JsonNode> right) {
        Set<String> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        keys.forEach(key -> compare(path + "/" + key, left.get(key), right.get(key)));
    }

    private static boolean allHave(JsonNode list, String key) {
        for (JsonNode entry : list) {
            if (!entry.has(key)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private static Map<String, JsonNode> named(JsonNode list, String key) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        list.forEach(entry -> named.put(entry.get(key).asText(), entry));
        return named;
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return left.isNumber() ? left.decimalValue().compareTo(right.decimalValue()) == 0 : left.equals(right);
    }

    private void add(String path, JsonNode left, JsonNode right) {
        if (left != right) {
            differences.add(new Difference(path, left, right));
        }
    }
}
