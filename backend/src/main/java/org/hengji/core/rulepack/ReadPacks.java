package org.hengji.core.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs that have been read and found right. They never change; {@link #with} answers others. */
public final class ReadPacks implements RulePacks {

    private final RulePackReader reader;
    private final Map<String, RulePack> shipped;
    private final Map<String, RulePack> adjusted;

    private ReadPacks(RulePackReader reader, Map<String, RulePack> shipped, Map<String, RulePack> adjusted) {
        this.reader = reader;
        this.shipped = shipped;
        this.adjusted = adjusted;
    }

    static ReadPacks shipped() {
        Map<String, byte[]> yaml = new LinkedHashMap<>();
        ShippedPacks.ids().forEach(id -> yaml.put(id, ShippedPacks.text(id)));
        return read(yaml);
    }

    static ReadPacks read(Map<String, byte[]> yamlById) {
        RulePackReader reader = new RulePackReader();
        return new ReadPacks(reader, readAll(reader, yamlById), Map.of());
    }

    /**
     * These packs and those that regions have adjusted.
     *
     * @param yamlById the text of each by its id, every one after the pack it extends
     * @throws RulePackRefused with place and reason, if one of them is wrong
     */
    public ReadPacks with(Map<String, byte[]> yamlById) {
        RulePackReader more = reader.copy();
        return new ReadPacks(more, shipped, readAll(more, yamlById));
    }

    private static Map<String, RulePack> readAll(RulePackReader reader, Map<String, byte[]> yamlById) {
        Map<String, RulePack> packs = new LinkedHashMap<>();
        yamlById.forEach((id, yaml) -> packs.put(id, reader.read(id, yaml)));
        return Collections.unmodifiableMap(packs);
    }

    @Override
    public Collection<RulePack> all() {
        List<RulePack> all = new ArrayList<>(shipped.values());
        all.addAll(adjusted.values());
        return List.copyOf(all);
    }

    @Override
    public Optional<RulePack> find(String id) {
        return Optional.ofNullable(shipped.getOrDefault(id, adjusted.get(id)));
    }

    /** Whether it ships with the system. */
    public boolean ships(String id) {
        return shipped.containsKey(id);
    }

    /**
     * The sections of a pack with what it extends filled in, in the order of the pack it rests on.
     *
     * @throws IllegalArgumentException if there is no such pack
     */
    public List<PackSection> sections(String id) {
        return reader.sections(get(id).id());
    }

    @Override
    public RulePack forForm(String form, int year) {
        return Optional.ofNullable(shipped.get(form)).orElseGet(() -> national(year));
    }

    @Override
    public RulePack forDocument(String region, String form, int year) {
        RulePack base = forForm(form, year);
        return adjusted.values().stream()
                .filter(pack -> pack.region().equals(region) && pack.years().contains(year) && rests(pack, base))
                .reduce((first, second) -> second.years().from() >= first.years().from() ? second : first)
                .orElse(base);
    }

    /** Whether the adjusted pack was made from this one, or from one that was. */
    private boolean rests(RulePack pack, RulePack base) {
        return pack.parent().equals(base.id())
                || adjusted.containsKey(pack.parent()) && rests(adjusted.get(pack.parent()), base);
    }
}
