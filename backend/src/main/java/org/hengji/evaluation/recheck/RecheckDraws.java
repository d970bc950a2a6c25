package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RecheckRules;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.sampling.StratifiedDraw;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws of a region's self-evaluations for the re-check: previewed, confirmed, discarded with a reason. */
@Service
@Transactional
public class RecheckDraws {

    private static final Post DRAWER = Post.FINANCE_PERFORMANCE;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 8;

    private final RecheckDrawMapper mapper;
    private final FiscalYears years;
    private final Organisations organisations;
    private final RulePacks packs;
    private final AuditTrail audit;
    private final Clock clock;

    RecheckDraws(RecheckDrawMapper mapper, FiscalYears years, Organisations organisations, RulePacks packs, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.years = years;
        this.organisations = organisations;
        this.packs = packs;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far the year's self-evaluations are: only those that lie with the finance bureau can be drawn. */
    record RecheckPopulation(int withUnits, int withDepartments, int ready, int alreadyDrawn, int graded) {}

    /**
     * Draws, so that it can be looked at; nothing follows from it until it is confirmed.
     *
     * @throws Refusal while another draw of the year is not decided on, or when there is nothing to draw from
     */
    public RecheckDraw preview(Actor actor, NewRecheckDraw wanted) {
        long region = regionOf(actor);
        requireDrawer(actor, region);
        FiscalYear year = years.find(region, wanted.fiscalYear()).orElseThrow(() -> Refusal.notFound(wanted.fiscalYear() + " 年度"));
        organisations.lock(organisations.get(region));
        List<RecheckDraw> earlier = mapper.draws(region, year.yearNo());
        earlier.stream().filter(draw -> draw.state() == RecheckDraw.State.PREVIEWED).findFirst().ifPresent(open -> {
            throw Refusal.wrongStep("第 " + open.drawNo() + " 次抽样（种子 " + open.seed() + "）还没有确认或作废，不能另抽");
        });
        RecheckRules rules = packs.get(year.rulePackId()).recheck().value();
        BigDecimal share = wanted.share() == null ? rules.share() : wanted.share();
        String seed = wanted.seed() == null ? newSeed() : wanted.seed();
        List<RecheckCandidate> candidates = RecheckSampling.drawn(RecheckSampling.placed(mapper.eligible(region, year.yearNo()),
                mapper.lastYear(region, year.yearNo() - 1), rules), seed, share);
        if (candidates.isEmpty()) {
            throw Refusal.wrongStep(year.yearNo() + " 年度没有待财政复核的自评，无从抽样");
        }
        int no = earlier.size() + 1;
        mapper.insert(year, no, seed, StratifiedDraw.ALGORITHM, share, candidates.size(),
                (int) candidates.stream().filter(RecheckCandidate::drawn).count(), actor, clock.instant());
        RecheckDraw draw = mapper.ofNo(region, year.yearNo(), no).orElseThrow();
        mapper.insertCandidates(draw.id(), candidates);
        record(actor, AuditAction.DRAW, draw, "种子 " + seed + "，抽查比例 " + share.stripTrailingZeros().toPlainString() + "%，在 " + draw.population()
                + " 份自评中抽出 " + draw.drawn() + " 份");
        return draw;
    }

    /** @throws Refusal when one that was drawn has been graded since */
    public RecheckDraw confirm(Actor actor, long id, int expectedVersion) {
        RecheckDraw draw = open(actor, id, expectedVersion);
        mapper.gradedSince(id).stream().findFirst().ifPresent(name -> {
            throw Refusal.wrongStep("抽中的“" + name + "”已经定级，不能再复核；请说明原因将本次抽样作废后重抽");
        });
        decide(draw, RecheckDraw.State.CONFIRMED, null);
        record(actor, AuditAction.CONFIRM_DRAW, draw, "抽中 " + draw.drawn() + " 份");
        return visible(actor, id);
    }

    public RecheckDraw discard(Actor actor, long id, int expectedVersion, String reason) {
        RecheckDraw draw = open(actor, id, expectedVersion);
        decide(draw, RecheckDraw.State.DISCARDED, reason);
        record(actor, AuditAction.DISCARD_DRAW, draw, reason);
        return visible(actor, id);
    }

    /** The draws of the person's region, the latest first; of every year where none is named. */
    @Transactional(readOnly = true)
    List<RecheckDraw> list(Actor actor, Integer yearNo) {
        return mapper.draws(regionOf(actor), yearNo);
    }

    @Transactional(readOnly = true)
    RecheckDraw visible(Actor actor, long id) {
        return mapper.find(id).filter(draw -> draw.regionId() == regionOf(actor)).orElseThrow(() -> Refusal.notFound("该次抽样"));
    }

    /** Everything that could have been drawn, those that were first. */
    @Transactional(readOnly = true)
    List<RecheckCandidate> candidates(RecheckDraw draw) {
        return mapper.candidates(draw.id());
    }

    @Transactional(readOnly = true)
    RecheckPopulation population(Actor actor, Integer yearNo) {
        return mapper.population(regionOf(actor), yearNo == null ? years.latest(actor.scope()).yearNo() : yearNo);
    }

    /** Whether the seed draws today what was drawn then. */
    static boolean repeats(RecheckDraw draw, List<RecheckCandidate> candidates) {
        return draw.algorithm().equals(StratifiedDraw.ALGORITHM) && RecheckSampling.drawn(candidates, draw.seed(), draw.share()).equals(candidates);
    }

    boolean mayDraw(Actor actor) {
        return actor.worksAt(new Desk(DRAWER, regionOf(actor)));
    }

    private RecheckDraw open(Actor actor, long id, int expectedVersion) {
        RecheckDraw draw = visible(actor, id);
        requireDrawer(actor, draw.regionId());
        if (draw.version() != expectedVersion) {
            throw Refusal.stale(draw.subject().name());
        }
        if (draw.state() != RecheckDraw.State.PREVIEWED) {
            throw Refusal.wrongStep(draw.subject().name() + draw.state().label() + "，不能再改");
        }
        return draw;
    }

    private void decide(RecheckDraw draw, RecheckDraw.State state, String reason) {
        if (mapper.decide(draw, state, reason, clock.instant()) == 0) {
            throw Refusal.stale(draw.subject().name());
        }
    }

    private void record(Actor actor, AuditAction action, RecheckDraw draw, String detail) {
        audit.record(new AuditRecord(actor, DRAWER, action, draw.regionId(), null, draw.subject(), null, null, detail));
    }

    private static void requireDrawer(Actor actor, long region) {
        if (!actor.worksAt(new Desk(DRAWER, region))) {
            throw Refusal.forbidden("抽查由财政绩效科办理，您的岗位不能进行此项操作");
        }
    }

    /** The region whose finance bureau the person belongs to. */
    private static long regionOf(Actor actor) {
        return actor.posts().stream().filter(held -> held.post().finance()).map(Actor.Holding::regionId).findFirst()
                .orElseThrow(() -> Refusal.notFound("您所在财政部门的抽查"));
    }

    private static String newSeed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
