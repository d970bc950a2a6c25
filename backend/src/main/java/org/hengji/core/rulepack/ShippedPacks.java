package org.hengji.core.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of the packs that ship, on the class path. */
final class ShippedPacks {

    /** The packs that stand in where a form has none of its own, the newest first. */
    static final List<String> NATIONAL = List.of("national-2021", "national-2015");

    private static final String FOLDER = "rules/";

    private ShippedPacks() {
    }

    /** Their ids, every one after that of the pack it extends. */
    static List<String> ids() {
        try {
            List<String> ids = new ArrayList<>();
            RulePackReader.YAML.readTree(resource("packs.yaml")).path("packs").forEach(id -> ids.add(id.asText()));
            return ids;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] text(String id) {
        return resource(id + ".yaml");
    }

    private static byte[] resource(String name) {
        try (InputStream in = ShippedPacks.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
