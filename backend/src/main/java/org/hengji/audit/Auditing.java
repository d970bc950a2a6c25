package org.hengji.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Actor.Holding;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;

/** What auditors do with the trail: look through it, take it away, prove it unaltered. Each of the last two is in it again. */
@Service
class Auditing {

    private static final int AT_ONCE = 1_000;
    private static final String NO_REGION = "系统（不属于任何地区）";

    private final AuditMapper mapper;
    private final Sealing sealing;
    private final Verifying verifying;
    private final AuditTrail trail;
    private final Organisations organisations;
    private final Clock clock;

    Auditing(AuditMapper mapper, Sealing sealing, Verifying verifying, AuditTrail trail, Organisations organisations,
             Clock clock) {
        this.mapper = mapper;
        this.sealing = sealing;
        this.verifying = verifying;
        this.trail = trail;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A chain that the reader may see; id 0 and no region for what concerns none. */
    record Chain(long id, String name) {}

    /** All chains that were looked through, and when. */
    record Verification(Instant at, boolean intact, List<ChainCheck> chains) {}

    /** Regions whose entries the auditor may see; null for all, which is what one who belongs to no region sees. */
    static List<Long> regions(Actor auditor) {
        List<Holding> held = auditor.posts().stream().filter(h -> h.post() == Post.AUDITOR).toList();
        return held.stream().anyMatch(h -> h.regionId() == null) ? null : held.stream().map(Holding::regionId).filter(Objects::nonNull).toList();
    }

    List<Chain> chains(Actor auditor) {
        List<Long> allowed = regions(auditor);
        List<Chain> chains = new ArrayList<>();
        if (allowed == null) {
            chains.add(new Chain(0, NO_REGION));
        }
        for (OrgUnit region : organisations.regions()) {
            if (allowed == null || allowed.contains(region.id())) {
                chains.add(new Chain(region.id(), region.name()));
            }
        }
        return chains;
    }

    Page<TrailRow> list(AuditFilter filter, PageRequest page) {
        return filter.none() ? Page.empty(page) : new Page<>(mapper.list(filter, page), mapper.count(filter), page.page(), page.size());
    }

    /** Hands on every entry, the oldest first, a few at a time; all of them are sealed before. */
    void export(Actor auditor, AuditFilter filter, Consumer<TrailRow> to) {
        note(auditor, AuditAction.EXPORT_TRAIL, filter.regionId(), null);
        sealing.seal();
        long after = 0;
        List<TrailRow> rows = filter.none() ? List.of() : mapper.after(filter, after, AT_ONCE);
        while (!rows.isEmpty()) {
            rows.forEach(to);
            after = rows.get(rows.size() - 1).id();
            rows = rows.size() < AT_ONCE ? List.of() : mapper.after(filter, after, AT_ONCE);
        }
    }

    /** @param chainId null for every chain the auditor may see */
    Verification verify(Actor auditor, Long chainId) {
        List<Chain> asked = chains(auditor).stream().filter(c -> chainId == null || c.id() == chainId).toList();
        if (asked.isEmpty()) {
            throw Refusal.notFound("该地区的审计记录");
        }
        sealing.seal();
        List<ChainCheck> checks = asked.stream().map(c -> verifying.check(c.id(), c.id() == 0 ? null : c.name())).toList();
        long broken = checks.stream().filter(c -> c.broken() != null).count();
        long checked = checks.stream().mapToLong(ChainCheck::checked).sum();
        note(auditor, AuditAction.VERIFY_TRAIL, chainId, broken == 0 ? "核对 " + checked + " 条，未发现改动"
                : "核对 " + checked + " 条，" + broken + " 条链有问题");
        return new Verification(clock.instant(), broken == 0, checks);
    }

    private void note(Actor auditor, AuditAction action, Long chainId, String detail) {
        Long region = chainId == null || chainId == 0 ? null : chainId;
        trail.record(new AuditRecord(auditor, Post.AUDITOR, action, region, null, new Subject(Subject.Kind.AUDIT_TRAIL, 0, "审计记录"), null, null, detail));
    }
}
