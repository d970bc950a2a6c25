package org.hengji.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.hengji.core.rulepack.RatioFormula;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.rulepack.Sourced;

/**
 * The library as it ships, in {@code rules/library/indicators.yaml}: groups of indicators by the document and the
 * project they were taken from, and one of the ratios that a rule pack knows, whose formulas stand in the pack. An unknown
 * or missing key stops the start.
 */
record LibraryFile(List<Group> groups) {

    static final String NAME = "rules/library/indicators.yaml";
    private static final String RATIOS = "rules/national-2015.yaml";
    private static final ObjectMapper YAML = new YAMLMapper();

    /**
     * @param document name of the goal document in {@code sql/sample} that holds every level3 of the group verbatim; null for ratios of a pack
     * @param pack     id of the rule pack whose ratios these are, which gives their formulas; otherwise null
     */
    record Group(String document, String pack, String source, String region, String industry, String projectType, List<Entry> indicators) {

        private Group complete() {
            return pack == null ? this : new Group(document, pack, source, region, industry, projectType, withFormulas(RulePacks.shipped().get(pack).ratios()));
        }

        private List<Entry> withFormulas(Map<String, Sourced<RatioFormula>> ratios) {
            return indicators.stream().map(e -> e.computed(ratios.get(e.level3()).value().text())).toList();
        }
    }

    record Entry(String level1, String level2, String level3, String target, String direction, String formula, String dataSource,
                 String standard, String description) {

        private Entry computed(String byFormula) {
            return new Entry(level1, level2, level3, target, direction, byFormula, dataSource, standard, description);
        }
    }

    static LibraryFile shipped() {
        try {
            return new LibraryFile(YAML.readValue(bytes(NAME), LibraryFile.class).groups().stream().map(Group::complete).toList());
        } catch (IOException e) {
            throw new IllegalStateException(NAME + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** Changes whenever the file does, or a pack whose formulas it takes. */
    static int checksum() {
        CRC32 sum = new CRC32();
        sum.update(bytes(NAME));
        sum.update(bytes(RATIOS));
        return (int) sum.getValue();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(LibraryFile.class.getClassLoader().getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
