package org.hengji.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * The library as it ships, in {@code rules/library/indicators.yaml}: groups of indicators by the document and the
 * project they were taken from. An unknown or missing key stops the start.
 */
record LibraryFile(List<Group> groups) {

    static final String NAME = "rules/library/indicators.yaml";
    private static final ObjectMapper YAML = new YAMLMapper();

    /** @param document name of the goal document in {@code sql/sample} that holds every level3 of the group verbatim */
    record Group(String document, String source, String region, String industry, String projectType, List<Entry> indicators) {}

    record Entry(String level1, String level2, String level3, String target, String direction, String formula, String dataSource,
                 String standard, String description) {}

    static LibraryFile shipped() {
        try {
            return YAML.readValue(bytes(), LibraryFile.class);
        } catch (IOException e) {
            throw new IllegalStateException(NAME + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** Changes whenever the file does. */
    static int checksum() {
        CRC32 sum = new CRC32();
        sum.update(bytes());
        return (int) sum.getValue();
    }

    private static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(LibraryFile.class.getClassLoader().getResourceAsStream(NAME), NAME)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
