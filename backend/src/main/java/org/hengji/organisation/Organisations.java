package org.hengji.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.core.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation tree: looking up and adding places. */
@Service
public class Organisations {

    private static final String PLATFORM_NAME = "系统平台";

    private final OrgUnitMapper mapper;
    private final Clock clock;

    Organisations(OrgUnitMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public OrgUnit get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该机构"));
    }

    public Optional<OrgUnit> regionNamed(String name) {
        return mapper.findByName(OrgUnit.Kind.REGION, null, name);
    }

    /** Every region, the oldest first. */
    public List<OrgUnit> regions() {
        return mapper.regions();
    }

    /** A place of this kind and name below the parent, at any depth. */
    public Optional<OrgUnit> findBelow(OrgUnit parent, OrgUnit.Kind kind, String name) {
        return mapper.findByName(kind, parent.path(), name);
    }

    /** Places of this kind directly under the parent, the oldest first. */
    public List<OrgUnit> children(OrgUnit parent, OrgUnit.Kind kind) {
        return mapper.children(parent.id(), kind);
    }

    /** Makes others who lock the same place wait until the transaction ends. */
    @Transactional
    public void lock(OrgUnit place) {
        mapper.lock(place.id()).orElseThrow();
    }

    @Transactional
    public void recode(OrgUnit place, String code) {
        mapper.recode(place.id(), code);
    }

    /** The place with that name below the parent; made when there is none. */
    @Transactional
    public OrgUnit ensure(OrgUnit parent, OrgUnit.Kind kind, String code, String name) {
        return findBelow(parent, kind, name).orElseGet(() -> add(parent, kind, code, name));
    }

    @Transactional
    public OrgUnit ensureRegion(String code, String name) {
        return regionNamed(name).orElseGet(() -> add(null, OrgUnit.Kind.REGION, code, name));
    }

    /** Where the three administrators sit: the installation itself, outside every region. Nothing lies below it. */
    @Transactional
    public OrgUnit ensurePlatform() {
        return mapper.findByName(OrgUnit.Kind.PLATFORM, null, PLATFORM_NAME).orElseGet(() -> add(null, OrgUnit.Kind.PLATFORM, null, PLATFORM_NAME));
    }

    /** Units of which goals may be listed, for filters. */
    public List<OrgUnit> units(DataScope scope, String nameContains) {
        return scope.isEmpty() ? List.of() : mapper.listInScope(OrgUnit.Kind.UNIT, scope.paths(), nameContains);
    }

    private OrgUnit add(OrgUnit parent, OrgUnit.Kind kind, String code, String name) {
        var row = new NewOrgUnit(parent == null ? null : parent.id(), kind, code, name, clock.instant());
        mapper.insert(row);
        String path = (parent == null ? "/" : parent.path()) + row.id + "/";
        Long regionId = kind == OrgUnit.Kind.REGION ? Long.valueOf(row.id) : parent == null ? null : parent.regionId();
        mapper.place(row.id, path, regionId);
        return get(row.id);
    }
}
