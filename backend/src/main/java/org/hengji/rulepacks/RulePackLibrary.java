package org.hengji.rulepacks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.core.rulepack.ReadPacks;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePackRefused;
import org.hengji.core.rulepack.RulePacks;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * All packs as they are now, on whichever node they were changed. Those that ship are read once and asked for without a
 * query; before an adjusted one is answered, a single number tells whether any has changed since they were last read.
 */
@Component
class RulePackLibrary implements RulePacks, SmartInitializingSingleton {

    private final AdjustedPackMapper mapper;
    private final ObjectMapper json;
    private final ReadPacks shipped = RulePacks.shipped();

    private volatile Reading last = new Reading(0, shipped);

    private record Reading(long revision, ReadPacks packs) {}

    RulePackLibrary(AdjustedPackMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    /** A copy that no longer fits what ships stops the start, with its place and the reason. */
    @Override
    public void afterSingletonsInstantiated() {
        current();
    }

    /** The packs as they are now. */
    ReadPacks current() {
        long revision = mapper.revision();
        Reading reading = last;
        if (reading.revision() != revision) {
            reading = new Reading(revision, shipped.with(texts(mapper.all())));
            last = reading;
        }
        return reading.packs();
    }

    /**
     * What would be read if the copy were as given; nothing is kept.
     *
     * @throws RulePackRefused with place and reason, if it is wrong
     */
    ReadPacks tried(AdjustedPack copy) {
        Map<String, byte[]> texts = texts(mapper.all());
        texts.put(copy.packId(), text(copy));
        return shipped.with(texts);
    }

    @Override
    public Collection<RulePack> all() {
        return current().all();
    }

    @Override
    public Optional<RulePack> find(String id) {
        return shipped.find(id).or(() -> current().find(id));
    }

    @Override
    public RulePack forForm(String form, int year) {
        return shipped.forForm(form, year);
    }

    @Override
    public RulePack forDocument(String region, String form, int year) {
        return current().forDocument(region, form, year);
    }

    private Map<String, byte[]> texts(List<AdjustedPack> copies) {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        copies.forEach(copy -> texts.put(copy.packId(), text(copy)));
        return texts;
    }

    /** The head of a pack from the row, its sections from the content. */
    private byte[] text(AdjustedPack copy) {
        try {
            ObjectNode pack = json.createObjectNode().put("id", copy.packId()).put("name", copy.name())
                    .put("extends", copy.parent()).put("region", copy.regionName());
            pack.putObject("years").put("from", copy.fromYear()).putNull("to");
            pack.setAll((ObjectNode) json.readTree(copy.content()));
            return json.writeValueAsBytes(pack);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
