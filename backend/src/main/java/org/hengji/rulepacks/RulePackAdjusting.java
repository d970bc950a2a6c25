package org.hengji.rulepacks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.PackComparison;
import org.hengji.core.rulepack.ReadPacks;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePackRefused;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Subject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The performance office makes a copy of a pack for a year that has not begun, and changes it until it is in use. Both
 * lock the region, as taking documents in does, so that no goal is pinned to a copy while it changes.
 */
@Service
class RulePackAdjusting {

    private static final List<String> HEAD = List.of("id", "name", "extends", "region", "years");

    private final RulePackLibrary library;
    private final RulePackReading reading;
    private final AdjustedPackMapper mapper;
    private final SectionTitles titles;
    private final FiscalYears years;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    RulePackAdjusting(RulePackLibrary library, RulePackReading reading, AdjustedPackMapper mapper, SectionTitles titles, FiscalYears years,
                      Organisations organisations, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.library = library;
        this.reading = reading;
        this.mapper = mapper;
        this.titles = titles;
        this.years = years;
        this.organisations = organisations;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Makes a copy that says the same as the pack until it is changed. */
    @Transactional
    void copy(Actor actor, String packId, NewCopy copy) {
        RulePack from = reading.visible(packId, actor);
        OrgUnit region = organisations.get(PackPermissions.regionOf(actor));
        organisations.lock(region);
        requireFree(copy, from, region);
        try {
            mapper.insert(copy.id(), from.id(), region.id(), copy.name().strip(), copy.year(), "{}", clock.instant());
        } catch (DuplicateKeyException e) {
            throw taken(copy.id());
        }
        record(actor, mapper.find(copy.id()).orElseThrow(), AuditAction.COPY_RULES, "由“" + from.name() + "”复制，自 " + copy.year() + " 年度起适用");
    }

    /** @throws Refusal naming every wrong place when the pack would not hold together */
    @Transactional
    void save(Actor actor, String packId, int expectedVersion, PackEdit edit) {
        organisations.lock(organisations.get(reading.adjusted(packId, actor).regionId()));
        AdjustedPack stored = reading.adjusted(packId, actor);
        PackPermissions.requireEditor(actor, stored);
        if (reading.inUse(stored)) {
            throw Refusal.wrongStep("规则包“" + stored.name() + "”已有年度或绩效目标在用，不能修改；请另建下一年度的副本");
        }
        if (stored.version() != expectedVersion) {
            throw Refusal.stale("规则包“" + stored.name() + "”");
        }
        var changed = new AdjustedPack(stored.id(), packId, stored.parent(), stored.regionId(), stored.regionName(), edit.name().strip(),
                stored.fromYear(), text(edit.content()), stored.version());
        String what = difference(library.current(), tried(changed), packId);
        if (mapper.update(packId, expectedVersion, changed.name(), changed.content(), clock.instant()) == 0) {
            throw Refusal.stale("规则包“" + stored.name() + "”");
        }
        record(actor, changed, AuditAction.SAVE, what.isEmpty() ? null : what);
    }

    private void requireFree(NewCopy copy, RulePack from, OrgUnit region) {
        int year = copy.year();
        if (library.current().find(copy.id()).isPresent()) {
            throw taken(copy.id());
        }
        if (year < LocalDate.now(clock).getYear() || years.find(region.id(), year).isPresent()) {
            throw Refusal.invalid("/year", year + " 年度已经过去或已经开始，规则包只能为尚未开始的年度调整");
        }
        if (year < from.years().from()) {
            throw Refusal.invalid("/year", "规则包“" + from.name() + "”自 " + from.years().from() + " 年度起适用，副本不能早于它");
        }
        if (mapper.exists(region.id(), from.id(), year)) {
            throw Refusal.invalid("/year", region.name() + "已有由“" + from.name() + "”复制、自 " + year + " 年度起适用的规则包");
        }
    }

    private ReadPacks tried(AdjustedPack changed) {
        try {
            return library.tried(changed);
        } catch (RulePackRefused refused) {
            List<Place> places = refused.problems().stream().map(p -> new Place("/content" + p.pointer(), p.message())).toList();
            throw Refusal.invalid("规则包不能保存，共 " + places.size() + " 处问题", places);
        }
    }

    private String text(Map<String, Object> content) {
        List<Place> heads = HEAD.stream().filter(content::containsKey).map(key -> new Place("/content/" + key, "由系统维护，请删除")).toList();
        if (!heads.isEmpty()) {
            throw Refusal.invalid("规则包不能保存，共 " + heads.size() + " 处问题", heads);
        }
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The names of the sections that a change touches, for the trail. */
    private String difference(ReadPacks before, ReadPacks after, String packId) {
        return PackComparison.of(before.sections(packId), after.sections(packId)).stream().filter(pair -> !pair.same())
                .map(pair -> titles.title(pair.right() == null ? pair.left() : pair.right())).collect(Collectors.joining("、"));
    }

    private void record(Actor actor, AdjustedPack pack, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor, PackPermissions.EDITOR, action, pack.regionId(), null,
                new Subject(Subject.Kind.RULE_PACK, pack.id(), pack.name()), null, null, detail));
    }

    private static Refusal taken(String id) {
        return Refusal.invalid("/id", "编号 " + id + " 已被使用，请另取一个");
    }
}
