package org.hengji.core.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs that ship, each read and found right, after the one it extends, when it is first asked for. */
final class PacksOnDemand implements RulePacks {

    private final List<String> ids = ShippedPacks.ids();
    private final RulePackReader reader = new RulePackReader();
    private final Map<String, RulePack> packs = new HashMap<>();

    @Override
    public Collection<RulePack> all() {
        return ids.stream().map(this::get).toList();
    }

    @Override
    public synchronized Optional<RulePack> find(String id) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        RulePack pack = packs.get(id);
        if (pack == null) {
            JsonNode own = RulePackReader.parse(id, ShippedPacks.text(id));
            find(own.path("extends").textValue());
            pack = reader.read(id, own);
            packs.put(id, pack);
        }
        return Optional.of(pack);
    }

    @Override
    public RulePack forForm(String form, int year) {
        return find(form).orElseGet(() -> national(year));
    }

    @Override
    public RulePack forDocument(String region, String form, int year) {
        return forForm(form, year);
    }
}
