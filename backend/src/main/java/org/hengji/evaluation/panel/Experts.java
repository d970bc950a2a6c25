package org.hengji.evaluation.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of a region (专家库), kept by 财政绩效科; nobody else reads it. */
@Service
@Transactional
public class Experts {

    private static final Post KEEPER = Post.FINANCE_PERFORMANCE;

    private final ExpertMapper mapper;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    Experts(ExpertMapper mapper, Organisations organisations, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody with his ties. */
    public record Known(Expert expert, List<ExpertTie> ties) {}

    /** What the form can be filled with. */
    record Choices(List<String> specialties, List<ExpertMapper.Account> accounts, List<OrgUnit> places) {}

    @Transactional(readOnly = true)
    Page<Known> list(Actor actor, ExpertMapper.Filter filter, PageRequest page) {
        long region = regionOf(actor);
        return new Page<>(known(mapper.list(region, filter, page)), mapper.count(region, filter), page.page(), page.size());
    }

    @Transactional(readOnly = true)
    Known get(Actor actor, long id) {
        return known(List.of(find(actor, id))).get(0);
    }

    @Transactional(readOnly = true)
    Choices choices(Actor actor) {
        long region = regionOf(actor);
        List<String> specialties = mapper.specialties(region).stream().flatMap(s -> Expert.split(s).stream()).distinct().sorted().toList();
        return new Choices(specialties, mapper.accounts(region), mapper.places(organisations.get(region).path()));
    }

    /** Takes somebody into the pool. */
    public Known add(Actor actor, ExpertEdit edit) {
        long region = regionOf(actor);
        requireFree(region, edit.accountId(), null);
        var row = new ExpertMapper.NewExpert(region, edit);
        mapper.insert(row, clock.instant());
        Known added = get(actor, row.id);
        record(actor, AuditAction.KEEP_EXPERT, added.expert(), "入库，专业：" + added.expert().specialties());
        return added;
    }

    Known change(Actor actor, long id, int expectedVersion, ExpertEdit edit) {
        Expert before = find(actor, id);
        requireFree(before.regionId(), edit.accountId(), before.userId());
        written(mapper.update(id, expectedVersion, edit, Expert.join(edit.specialties()), clock.instant()), before);
        record(actor, AuditAction.KEEP_EXPERT, before, edit.active() ? "修改资料" : "停用");
        return get(actor, id);
    }

    /** A tie that keeps the expert from evaluating what belongs to this organisation. */
    public Known tie(Actor actor, long id, int expectedVersion, long unitId, TieKind kind, String note, LocalDate until) {
        Expert expert = find(actor, id);
        OrgUnit place = mapper.places(organisations.get(expert.regionId()).path()).stream().filter(p -> p.id() == unitId).findFirst()
                .orElseThrow(() -> Refusal.invalid("/unitId", "请选择本地区的部门或单位"));
        written(mapper.touch(id, expectedVersion, clock.instant()), expert);
        mapper.insertTie(id, unitId, kind, note, until);
        record(actor, AuditAction.KEEP_EXPERT, expert, "登记回避关系：" + place.name() + "（" + kind.label() + "）");
        return get(actor, id);
    }

    Known untie(Actor actor, long id, int expectedVersion, long tieId) {
        Known known = get(actor, id);
        ExpertTie tie = known.ties().stream().filter(t -> t.id() == tieId).findFirst().orElseThrow(() -> Refusal.notFound("该回避关系"));
        written(mapper.touch(id, expectedVersion, clock.instant()), known.expert());
        mapper.removeTie(id, tieId);
        record(actor, AuditAction.KEEP_EXPERT, known.expert(), "删除回避关系：" + tie.unitName() + "（" + tie.kind().label() + "）");
        return get(actor, id);
    }

    /** Everybody in the region's pool who is active, for a draw. */
    List<Known> pool(long regionId) {
        return known(mapper.pool(regionId));
    }

    private List<Known> known(List<Expert> experts) {
        Map<Long, List<ExpertTie>> ties = experts.isEmpty() ? Map.of()
                : mapper.ties(experts.stream().map(Expert::id).toList()).stream().collect(Collectors.groupingBy(ExpertTie::expertId));
        return experts.stream().map(e -> new Known(e, ties.getOrDefault(e.id(), List.of()))).toList();
    }

    private Expert find(Actor actor, long id) {
        return mapper.find(id, regionOf(actor)).orElseThrow(() -> Refusal.notFound("该专家"));
    }

    private void requireFree(long region, Long accountId, Long own) {
        if (accountId != null && !accountId.equals(own) && mapper.accounts(region).stream().noneMatch(a -> a.id() == accountId)) {
            throw Refusal.invalid("/accountId", "请选择本地区评审专家岗位的账号，且该账号没有对应其他专家");
        }
    }

    private static void written(int rows, Expert expert) {
        if (rows == 0) {
            throw Refusal.stale("专家“" + expert.name() + "”的资料");
        }
    }

    private void record(Actor actor, AuditAction action, Expert expert, String detail) {
        audit.record(new AuditRecord(actor, KEEPER, action, expert.regionId(), null, new Subject(Subject.Kind.EXPERT, expert.id(), expert.name()), null, null, detail));
    }

    private static long regionOf(Actor actor) {
        return actor.posts().stream().filter(held -> held.post() == KEEPER).findFirst()
                .map(Actor.Holding::scopeId).orElseThrow(() -> Refusal.forbidden("专家库由财政绩效科管理，您的岗位不能查看或修改"));
    }
}
