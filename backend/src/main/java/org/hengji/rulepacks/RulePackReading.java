package org.hengji.rulepacks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ReadPacks;
import org.hengji.core.rulepack.RulePack;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** Finds packs that a person may see: those that ship, and the copies of the person's region. */
@Component
class RulePackReading {

    private static final String WHAT = "该规则包";

    private final RulePackLibrary library;
    private final AdjustedPackMapper mapper;

    RulePackReading(RulePackLibrary library, AdjustedPackMapper mapper) {
        this.library = library;
        this.mapper = mapper;
    }

    /** Those that ship first, then the copies in the order they were made. */
    List<RulePack> all(Actor actor) {
        ReadPacks packs = library.current();
        List<Long> regions = PackPermissions.regions(actor);
        Set<String> copies = new LinkedHashSet<>(mapper.all().stream().filter(copy -> regions.contains(copy.regionId())).map(AdjustedPack::packId).toList());
        return packs.all().stream().filter(pack -> packs.ships(pack.id()) || copies.contains(pack.id())).toList();
    }

    RulePack visible(String id, Actor actor) {
        ReadPacks packs = library.current();
        if (!packs.ships(id)) {
            copy(id, actor).orElseThrow(() -> Refusal.notFound(WHAT));
        }
        return packs.get(id);
    }

    /** The copy of this id that the person sees. */
    Optional<AdjustedPack> copy(String id, Actor actor) {
        return mapper.find(id).filter(copy -> PackPermissions.regions(actor).contains(copy.regionId()));
    }

    /** @throws Refusal if it is not there, or ships and so never changes */
    AdjustedPack adjusted(String id, Actor actor) {
        if (library.current().ships(id)) {
            throw Refusal.wrongStep("随系统发布的规则包不能修改，请先复制一份，再调整副本");
        }
        return copy(id, actor).orElseThrow(() -> Refusal.notFound(WHAT));
    }

    /** Whether goals or years are pinned to the copy, or to one that was made from it. */
    boolean inUse(AdjustedPack copy) {
        List<String> family = new ArrayList<>(List.of(copy.packId()));
        mapper.all().stream().filter(other -> family.contains(other.parent())).forEach(other -> family.add(other.packId()));
        return mapper.inUse(family, List.of(copy.regionId()));
    }

    /** Whether goals or years of the person's regions are pinned to the pack. */
    boolean inUse(String shippedId, Actor actor) {
        return mapper.inUse(List.of(shippedId), PackPermissions.regions(actor));
    }
}
