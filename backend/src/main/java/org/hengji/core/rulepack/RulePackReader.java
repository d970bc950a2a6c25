package org.hengji.core.rulepack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.Problem;
import org.hengji.core.document.Shape;

/** Reads packs in order: a section that a pack does not have is that of the pack it extends. */
final class RulePackReader {

    private static final Shape SHAPE = Shape.named("rules/rule-pack.schema.json");

    static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String BY_ENTRY = "preReview";

    private final Map<String, ObjectNode> trees = new LinkedHashMap<>();

    /** By pack and pointer of the section: the pack that states it. */
    private final Map<String, Map<String, String>> definedIn = new LinkedHashMap<>();

    /** One that has read the same packs and may read more. */
    RulePackReader copy() {
        RulePackReader copy = new RulePackReader();
        copy.trees.putAll(trees);
        copy.definedIn.putAll(definedIn);
        return copy;
    }

    /** Reads a pack whose parent, if it has one, has been read before. */
    RulePack read(String id, byte[] yaml) {
        return read(id, parse(id, yaml));
    }

    /** The same for a text that has been parsed. */
    RulePack read(String id, JsonNode own) {
        ObjectNode tree = withParent(id, own);
        refuseIfAny(id, SHAPE.problemsOf(tree));
        if (!tree.get("id").asText().equals(id)) {
            refuseIfAny(id, List.of(new Problem("/id", "应与文件名相同，实际为 " + tree.get("id").asText())));
        }
        try {
            RulePack pack = YAML.treeToValue(tree, RulePack.class);
            refuseIfAny(id, PackConsistency.problemsOf(pack));
            trees.put(id, tree);
            definedIn.put(id, definitions(pack, (ObjectNode) own));
            return pack;
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The sections of a pack that has been read. */
    List<PackSection> sections(String id) {
        Map<String, String> origins = definedIn.get(id);
        return PackSections.of(trees.get(id)).entrySet().stream()
                .map(section -> new PackSection(section.getKey(), source(section.getValue()), origins.get(section.getKey()),
                        PackSections.value(section.getValue())))
                .toList();
    }

    private Map<String, String> definitions(RulePack pack, ObjectNode own) {
        Map<String, String> definitions = new LinkedHashMap<>(definedIn.getOrDefault(pack.parent(), Map.of()));
        PackSections.of(own).keySet().forEach(path -> definitions.put(path, pack.id()));
        return definitions;
    }

    private static Source source(ObjectNode section) {
        try {
            return YAML.treeToValue(section.get("source"), Source.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The tree of a text, whatever it says. */
    static JsonNode parse(String id, byte[] yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException malformed) {
            String at = malformed.getLocation() == null ? "" : "第 " + malformed.getLocation().getLineNr() + " 行：";
            throw new RulePackRefused(id, List.of(new Problem("", at + "YAML 写法有误，或同一个键写了两次")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode withParent(String id, JsonNode own) {
        if (!own.isObject()) {
            throw new RulePackRefused(id, List.of(new Problem("", "应为对象")));
        }
        JsonNode parent = own.path("extends");
        if (!parent.isTextual()) {
            return (ObjectNode) own;
        }
        ObjectNode inherited = trees.get(parent.asText());
        if (inherited == null) {
            throw new RulePackRefused(id, List.of(new Problem(
                    "/extends", "没有规则包 " + parent.asText() + "，或它排在本规则包之后")));
        }
        return over(inherited.deepCopy(), (ObjectNode) own);
    }

    /** A section of the child stands for the parent's as a whole; of the pre-review, each entry for itself. */
    private static ObjectNode over(ObjectNode inherited, ObjectNode own) {
        if (own.has(BY_ENTRY) && !own.get(BY_ENTRY).isObject()) {
            return inherited.setAll(own);
        }
        ObjectNode entries = inherited.withObject("/" + BY_ENTRY).deepCopy();
        own.path(BY_ENTRY).properties().forEach(part -> {
            if (part.getValue().isObject() && entries.path(part.getKey()).isObject() && !part.getValue().has("source")) {
                ((ObjectNode) entries.get(part.getKey())).setAll((ObjectNode) part.getValue());
            } else {
                entries.set(part.getKey(), part.getValue());
            }
        });
        return inherited.<ObjectNode>setAll(own).set(BY_ENTRY, entries);
    }

    private static void refuseIfAny(String id, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RulePackRefused(id, problems);
        }
    }
}
