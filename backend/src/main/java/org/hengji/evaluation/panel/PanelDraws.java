package org.hengji.evaluation.panel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.sampling.QuotaDraw;
import org.hengji.core.sampling.QuotaDraw.Quota;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a panel from the pool: previewed, confirmed or discarded with a reason, and never drawn again unseen. */
@Service
@Transactional
public class PanelDraws {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 8;

    private final PanelMapper mapper;
    private final KeyEvaluations evaluations;
    private final KeyEvaluationDesk desk;
    private final Experts experts;
    private final Goals goals;
    private final Organisations organisations;
    private final Clock clock;

    PanelDraws(PanelMapper mapper, KeyEvaluations evaluations, KeyEvaluationDesk desk, Experts experts, Goals goals,
               Organisations organisations, Clock clock) {
        this.mapper = mapper;
        this.evaluations = evaluations;
        this.desk = desk;
        this.experts = experts;
        this.goals = goals;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Draws, so that it can be looked at; nothing follows from it until it is confirmed.
     *
     * @return the id of the draw
     * @throws Refusal while another draw is not decided on, without a reason from the second on, or when the pool does not have enough
     */
    public long preview(Actor actor, long id, int expectedVersion, NewPanelDraw wanted) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.DRAW);
        List<PanelDraw> earlier = mapper.draws(id);
        earlier.stream().filter(draw -> draw.state() == PanelDraw.State.PREVIEWED).findFirst().ifPresent(open -> {
            throw Refusal.wrongStep("第 " + open.drawNo() + " 次抽取（种子 " + open.seed() + "）还没有确认或作废，不能另抽");
        });
        String reason = Choice.text(wanted.reason());
        if (!earlier.isEmpty() && reason == null) {
            throw Refusal.invalid("/reason", "已经抽取过专家，请说明重新抽取或补抽的原因");
        }
        requireSize(evaluation, wanted.count());
        if (wanted.places().stream().mapToInt(Quota::places).sum() > wanted.count()) {
            throw Refusal.invalid("/quotas", "各专业人数之和超过抽取人数 " + wanted.count());
        }
        String seed = wanted.seed() == null ? newSeed() : wanted.seed();
        List<PanelCandidate> candidates = drawn(pool(evaluation), seed, wanted.places(), wanted.count());
        requireEnough(candidates, wanted);
        mapper.insertDraw(id, earlier.size() + 1, seed, QuotaDraw.ALGORITHM, wanted.count(), PanelDraw.write(wanted.places()), reason, actor, clock.instant());
        long drawId = last(id).id();
        mapper.insertCandidates(drawId, candidates);
        record(actor, evaluation, AuditAction.DRAW, "第 " + (earlier.size() + 1) + " 次抽取，种子 " + seed + "，抽取 " + wanted.count() + " 人，回避 "
                + candidates.stream().filter(c -> c.excluded() != null).count() + " 人" + (reason == null ? "" : "；原因：" + reason));
        return drawId;
    }

    public void confirm(Actor actor, long id, int expectedVersion, long drawId) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.DECIDE_DRAW);
        PanelDraw draw = previewed(id, drawId);
        mapper.replaceUnused(id);
        mapper.decide(drawId, PanelDraw.State.CONFIRMED, null, clock.instant());
        record(actor, evaluation, AuditAction.CONFIRM_DRAW, "第 " + draw.drawNo() + " 次抽取");
    }

    void discard(Actor actor, long id, int expectedVersion, long drawId, String reason) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.DECIDE_DRAW);
        PanelDraw draw = previewed(id, drawId);
        mapper.decide(drawId, PanelDraw.State.DISCARDED, reason, clock.instant());
        record(actor, evaluation, AuditAction.DISCARD_DRAW, "第 " + draw.drawNo() + " 次抽取：" + reason);
    }

    /** Whether the seed draws today what was drawn then. */
    static boolean repeats(PanelDraw draw, List<PanelCandidate> candidates) {
        return draw.algorithm().equals(QuotaDraw.ALGORITHM) && byExpert(drawn(candidates, draw.seed(), draw.places(), draw.wanted()))
                .equals(byExpert(candidates));
    }

    /** Who of the draw comes next for one who withdraws: of his specialty if there is one, else the next at all; null for nobody. */
    PanelCandidate next(KeyEvaluation evaluation, PanelMember instead) {
        Recusal recusal = recusal(evaluation);
        Map<Long, Experts.Known> pool = experts.pool(evaluation.regionId()).stream().collect(Collectors.toMap(k -> k.expert().id(), Function.identity()));
        List<PanelCandidate> free = mapper.candidates(instead.drawId()).stream()
                .filter(c -> c.orderNo() != null && pool.containsKey(c.expertId()) && recusal.of(pool.get(c.expertId())).isEmpty()).toList();
        return free.stream().filter(c -> instead.quota() != null && c.fields().contains(instead.quota())).findFirst()
                .or(() -> free.stream().findFirst()).map(c -> c.placed(c.orderNo(), true, instead.quota())).orElse(null);
    }

    private List<PanelCandidate> pool(KeyEvaluation evaluation) {
        Recusal recusal = recusal(evaluation);
        return experts.pool(evaluation.regionId()).stream().map(known -> PanelCandidate.of(known.expert(), recusal.of(known).orElse(null))).toList();
    }

    private Recusal recusal(KeyEvaluation evaluation) {
        Goal goal = goals.get(evaluation.goalId());
        return new Recusal(goal, organisations.get(evaluation.desks().departmentId()), organisations.get(evaluation.unitId()),
                mapper.members(evaluation.id()).stream().map(PanelMember::expertId).collect(Collectors.toSet()), LocalDate.now(clock));
    }

    private static List<PanelCandidate> drawn(List<PanelCandidate> pool, String seed, List<Quota> quotas, int wanted) {
        List<PanelCandidate> may = pool.stream().filter(c -> c.excluded() == null).toList();
        QuotaDraw.Drawn drawn = QuotaDraw.of(may.stream().map(PanelCandidate::ballot).toList(), seed, quotas, wanted);
        List<PanelCandidate> all = new ArrayList<>(may.stream().map(c -> c.placed(drawn.order().indexOf(c.key()) + 1,
                drawn.placed().containsKey(c.key()), drawn.placed().get(c.key()))).toList());
        pool.stream().filter(c -> c.excluded() != null).forEach(all::add);
        return all;
    }

    private static Map<Long, PanelCandidate> byExpert(List<PanelCandidate> candidates) {
        return candidates.stream().collect(Collectors.toMap(PanelCandidate::expertId, Function.identity()));
    }

    private void requireSize(KeyEvaluation evaluation, int count) {
        var size = evaluations.pack(evaluation).panel().value().experts();
        int sitting = (int) mapper.members(evaluation.id()).stream().filter(PanelMember::sits).count();
        if (!size.allows(sitting + count)) {
            throw Refusal.invalid("/count", "专家组应为 " + size.least() + " 至 " + size.most() + " 人"
                    + (sitting == 0 ? "" : "，已有 " + sitting + " 人"));
        }
    }

    private static void requireEnough(List<PanelCandidate> candidates, NewPanelDraw wanted) {
        for (Quota quota : wanted.places()) {
            long found = candidates.stream().filter(c -> quota.of().equals(c.quota())).count();
            if (found < quota.places()) {
                throw Refusal.invalid("/quotas", "“" + quota.of() + "”专业可抽取的专家只有 " + found + " 人，不足 " + quota.places() + " 人；请调整专业要求，或先在专家库补充");
            }
        }
        long drawn = candidates.stream().filter(PanelCandidate::drawn).count();
        if (drawn < wanted.count()) {
            throw Refusal.invalid("/count", "专家库中可抽取的专家只有 " + drawn + " 人（回避 "
                    + candidates.stream().filter(c -> c.excluded() != null).count() + " 人），请先在专家库补充");
        }
    }

    private PanelDraw previewed(long id, long drawId) {
        PanelDraw draw = mapper.draws(id).stream().filter(d -> d.id() == drawId).findFirst().orElseThrow(() -> Refusal.notFound("该次抽取"));
        if (draw.state() != PanelDraw.State.PREVIEWED) {
            throw Refusal.wrongStep("第 " + draw.drawNo() + " 次抽取" + draw.state().label() + "，不能再改");
        }
        return draw;
    }

    private PanelDraw last(long id) {
        List<PanelDraw> draws = mapper.draws(id);
        return draws.get(draws.size() - 1);
    }

    /** A draw changes what everybody sees of the evaluation, so that its version rises. */
    private void record(Actor actor, KeyEvaluation evaluation, AuditAction action, String detail) {
        evaluations.record(actor, evaluation, action, detail);
        evaluations.save(evaluation);
    }

    private static String newSeed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
