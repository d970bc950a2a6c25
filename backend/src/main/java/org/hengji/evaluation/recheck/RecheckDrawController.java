package org.hengji.evaluation.recheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Named;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws for the re-check: how far the year is, drawing, confirming, discarding, and the proof that a draw repeats. */
@RestController
@RequestMapping("/api/recheck-draws")
class RecheckDrawController {

    /** @param share percent */
    record DrawSummary(long id, int version, int fiscalYear, int drawNo, String seed, String algorithm, BigDecimal share, int population, int drawn,
                       RecheckDraw.State state, String stateName, @Nullable String reason, String drawnByName, Instant drawnAt, @Nullable Instant decidedAt) {

        private static DrawSummary of(RecheckDraw d) {
            return new DrawSummary(d.id(), d.version(), d.yearNo(), d.drawNo(), d.seed(), d.algorithm(), d.share(), d.population(), d.drawn(),
                    d.state(), d.state().label(), d.reason(), d.drawnByName(), d.drawnAt(), d.decidedAt());
        }
    }

    /** @param repeats whether seed, share and candidates draw today what was drawn then */
    record DrawView(@JsonUnwrapped DrawSummary draw, boolean mayDecide, boolean repeats, List<CandidateView> candidates) {}

    /** One that could be drawn; id is the self-evaluation's. */
    record CandidateView(long id, Named goal, @Nullable String projectCode, Named department, @Nullable BigDecimal amountYuan, BigDecimal total,
                         BigDecimal computedTotal, Grade grade, String gradeName, @Nullable BigDecimal lastDifference, String stratum, boolean certain,
                         boolean drawn) {

        private static CandidateView of(RecheckCandidate c) {
            return new CandidateView(c.evaluationId(), new Named(c.goalId(), c.goalName()), c.projectCode(), new Named(c.departmentId(), c.departmentName()),
                    c.amountYuan(), c.total(), c.computedTotal(), c.grade(), c.grade().label(), c.lastDifference(), c.stratum(), c.certain(), c.drawn());
        }
    }

    record DrawList(boolean mayDraw, List<DrawSummary> items) {}

    record Discarding(@NotBlank(message = "请说明作废的原因") @Size(max = 500, message = "原因不超过 500 字") String reason) {}

    private final RecheckDraws draws;

    RecheckDrawController(RecheckDraws draws) {
        this.draws = draws;
    }

    @GetMapping
    DrawList list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return new DrawList(draws.mayDraw(actor), draws.list(actor, fiscalYear).stream().map(DrawSummary::of).toList());
    }

    /** How many self-evaluations of the year, the latest where none is named, lie where; only those that lie with the finance bureau can be drawn. */
    @GetMapping("/population")
    RecheckDraws.RecheckPopulation population(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return draws.population(actor, fiscalYear);
    }

    @GetMapping("/{id}")
    ResponseEntity<DrawView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return ResponseEntity.ok().eTag(IfMatch.etag(draws.visible(actor, id).version())).body(view(actor, draws.visible(actor, id)));
    }

    /** Draws for looking at; nothing follows until it is confirmed. */
    @PostMapping
    ResponseEntity<DrawView> draw(@AuthenticationPrincipal Actor actor, @Valid @RequestBody NewRecheckDraw wanted) {
        return ResponseEntity.status(HttpStatus.CREATED).body(view(actor, draws.preview(actor, wanted)));
    }

    @PostMapping("/{id}/confirmation")
    DrawView confirm(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return view(actor, draws.confirm(actor, id, IfMatch.version(ifMatch)));
    }

    @PostMapping("/{id}/discarding")
    DrawView discard(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody Discarding discarding) {
        return view(actor, draws.discard(actor, id, IfMatch.version(ifMatch), discarding.reason().strip()));
    }

    private DrawView view(Actor actor, RecheckDraw draw) {
        List<RecheckCandidate> candidates = draws.candidates(draw);
        return new DrawView(DrawSummary.of(draw), draws.mayDraw(actor) && draw.state() == RecheckDraw.State.PREVIEWED,
                RecheckDraws.repeats(draw, candidates), candidates.stream().map(CandidateView::of).toList());
    }
}
