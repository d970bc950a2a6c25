package org.hengji.core.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule packs that are in use. */
public final class RulePacks {

    private static final String FOLDER = "rules/";

    /** The packs that stand in where a form has none of its own, the newest first. */
    private static final List<String> NATIONAL = List.of("national-2021", "national-2015");

    private final Map<String, RulePack> packs;

    private RulePacks(Map<String, RulePack> packs) {
        this.packs = packs;
    }

    /** The packs that {@code rules/packs.yaml} on the class path lists. */
    public static RulePacks shipped() {
        Map<String, byte[]> yaml = new LinkedHashMap<>();
        for (String id : listed()) {
            yaml.put(id, resource(id + ".yaml"));
        }
        return read(yaml);
    }

    /**
     * Reads packs from YAML, each after the one it extends.
     *
     * @param yamlById the text of each pack by its id, in order
     * @throws RulePackRefused with place and reason, if one of them is wrong
     */
    public static RulePacks read(Map<String, byte[]> yamlById) {
        RulePackReader reader = new RulePackReader();
        Map<String, RulePack> packs = new LinkedHashMap<>();
        yamlById.forEach((id, yaml) -> packs.put(id, reader.read(id, yaml)));
        return new RulePacks(packs);
    }

    /** Every pack, in the order of reading. */
    public Collection<RulePack> all() {
        return Collections.unmodifiableCollection(packs.values());
    }

    /** The pack of this id; empty if there is none. */
    public Optional<RulePack> find(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    /**
     * The pack of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RulePack get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("没有规则包 " + id));
    }

    /**
     * The pack for a document: the one of its form, else the national one of its year.
     *
     * @param form the document's form, or null
     * @param year the budget year
     */
    public RulePack forForm(String form, int year) {
        return find(form).orElseGet(() -> NATIONAL.stream()
                .map(this::get)
                .filter(pack -> pack.years().contains(year))
                .findFirst()
                .orElseGet(() -> get(NATIONAL.get(NATIONAL.size() - 1))));
    }

    private static List<String> listed() {
        try {
            List<String> ids = new ArrayList<>();
            RulePackReader.YAML.readTree(resource("packs.yaml")).path("packs").forEach(id -> ids.add(id.asText()));
            return ids;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = RulePacks.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
