package org.hengji.rulepacks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.core.rulepack.PackComparison;
import org.hengji.core.rulepack.PackSection;
import org.hengji.core.rulepack.ReadPacks;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Source;
import org.hengji.core.rulepack.Source.Confidence;
import org.hengji.organisation.Actor;
import org.hengji.rulepacks.RulePackView.Comparison;
import org.hengji.rulepacks.RulePackView.Difference;
import org.hengji.rulepacks.RulePackView.Origin;
import org.hengji.rulepacks.RulePackView.PackAction;
import org.hengji.rulepacks.RulePackView.PackStatus;
import org.hengji.rulepacks.RulePackView.Pair;
import org.hengji.rulepacks.RulePackView.Section;
import org.hengji.rulepacks.RulePackView.SourceView;
import org.hengji.rulepacks.RulePackView.Summary;
import org.hengji.rulepacks.RulePackView.Years;
import org.springframework.stereotype.Component;

/** Packs as a person sees them. */
@Component
class RulePackViews {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};
    private static final Map<Confidence, String> CONFIDENCE = Map.of(
            Confidence.VERIFIED, "已核对原文", Confidence.PRACTICE, "通行做法", Confidence.DEFAULT, "系统默认");

    private final RulePackReading reading;
    private final RulePackLibrary library;
    private final SectionTitles titles;
    private final ObjectMapper json;

    RulePackViews(RulePackReading reading, RulePackLibrary library, SectionTitles titles, ObjectMapper json) {
        this.reading = reading;
        this.library = library;
        this.titles = titles;
        this.json = json;
    }

    List<Summary> list(Actor actor) {
        return reading.all(actor).stream().map(pack -> summary(pack, actor)).toList();
    }

    RulePackView one(String id, Actor actor) {
        RulePack pack = reading.visible(id, actor);
        ReadPacks packs = library.current();
        List<Section> sections = packs.sections(id).stream().map(section -> section(section, id, packs)).toList();
        return new RulePackView(summary(pack, actor), sections, reading.copy(id, actor).map(this::content).orElse(null));
    }

    /** @param with the other pack; null for the one that the pack extends, or itself when it extends none */
    Comparison comparison(String id, String with, Actor actor) {
        RulePack left = reading.visible(id, actor);
        RulePack right = with != null ? reading.visible(with, actor) : left.parent() == null ? left : reading.visible(left.parent(), actor);
        ReadPacks packs = library.current();
        List<Pair> pairs = PackComparison.of(packs.sections(left.id()), packs.sections(right.id())).stream()
                .map(pair -> pair(pair, left.id(), right.id(), packs)).toList();
        return new Comparison(summary(left, actor), summary(right, actor), pairs);
    }

    private Summary summary(RulePack pack, Actor actor) {
        Optional<AdjustedPack> copy = reading.copy(pack.id(), actor);
        boolean used = copy.map(reading::inUse).orElseGet(() -> reading.inUse(pack.id(), actor));
        Origin origin = copy.isPresent() ? Origin.ADJUSTED : Origin.SHIPPED;
        PackStatus status = used ? PackStatus.IN_USE : PackStatus.UNUSED;
        List<PackAction> permitted = new ArrayList<>();
        if (PackPermissions.mayCopy(actor)) {
            permitted.add(PackAction.COPY);
        }
        if (!used && copy.filter(own -> PackPermissions.mayEdit(actor, own)).isPresent()) {
            permitted.add(PackAction.EDIT);
        }
        return new Summary(pack.id(), pack.name(), pack.region(), Years.of(pack.years()), pack.parent(), origin, origin.label,
                status, status.label, copy.map(AdjustedPack::version).orElse(0), permitted);
    }

    private Section section(PackSection section, String packId, ReadPacks packs) {
        boolean own = section.definedIn().equals(packId);
        return new Section(section.path(), titles.group(section), titles.title(section), source(section.source()),
                own ? null : section.definedIn(), own ? null : packs.get(section.definedIn()).name(), section.value());
    }

    private Pair pair(PackComparison.Pair pair, String left, String right, ReadPacks packs) {
        PackSection any = pair.left() == null ? pair.right() : pair.left();
        return new Pair(pair.path(), titles.group(any), titles.title(any), pair.same(),
                pair.left() == null ? null : section(pair.left(), left, packs),
                pair.right() == null ? null : section(pair.right(), right, packs),
                pair.differences().stream().map(d -> new Difference(d.path(), d.left(), d.right())).toList());
    }

    private static SourceView source(Source source) {
        return new SourceView(source.document(), source.number(), source.article(), source.confidence(), CONFIDENCE.get(source.confidence()));
    }

    private Map<String, Object> content(AdjustedPack copy) {
        try {
            return json.readValue(copy.content(), CONTENT);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
