package org.hengji.evaluation.recheck;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.GoalContents;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Re-checks: lists, statistics, one re-check beside its self-evaluation, scoring and completing it. */
@RestController
class RecheckController {

    private static final String ONE = "/api/rechecks/{id}";

    /** A row of the list of re-checks; id is the self-evaluation's. */
    record RecheckSummary(long id, Named goal, @Nullable String projectCode, Named department, String unitName, int fiscalYear, long drawId,
                          Recheck.State state, BigDecimal selfTotal, Grade selfGrade, String selfGradeName, @Nullable BigDecimal total,
                          @Nullable Grade grade, @Nullable String gradeName, @Nullable BigDecimal difference, @Nullable String checkedByName,
                          @Nullable Instant doneAt) {

        private static RecheckSummary of(RecheckRow r) {
            return new RecheckSummary(r.evaluationId(), new Named(r.goalId(), r.goalName()), r.projectCode(), new Named(r.departmentId(), r.departmentName()),
                    r.unitName(), r.yearNo(), r.drawId(), r.state(), r.selfTotal(), r.selfGrade(), r.selfGrade().label(), r.total(), r.grade(),
                    r.grade() == null ? null : r.grade().label(), r.difference(), r.checkedByName(), r.doneAt());
        }
    }

    record RecheckStatisticsView(int fiscalYear, List<RecheckStatistics.DepartmentDifference> items) {}

    private final Rechecking rechecking;
    private final GoalContents contents;
    private final FiscalYears years;
    private final RulePacks packs;

    RecheckController(Rechecking rechecking, GoalContents contents, FiscalYears years, RulePacks packs) {
        this.rechecking = rechecking;
        this.contents = contents;
        this.years = years;
        this.packs = packs;
    }

    @GetMapping("/api/rechecks")
    Page<RecheckSummary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                              @RequestParam(required = false) String state, @RequestParam(required = false) String q,
                              @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new RecheckFilter(fiscalYear, Choice.of(Recheck.State.class, "state", state), Choice.text(q));
        return rechecking.list(actor, filter, PageRequest.of(page, size)).map(RecheckSummary::of);
    }

    /** All departments of the reader's scope together first, then each; of the latest year where none is named. */
    @GetMapping("/api/rechecks/statistics")
    RecheckStatisticsView statistics(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        FiscalYear year = fiscalYear == null ? years.latest(actor.scope()) : years.inScope(actor.scope()).stream()
                .filter(it -> it.yearNo() == fiscalYear).findFirst().orElseThrow(() -> Refusal.notFound(fiscalYear + " 年度"));
        return new RecheckStatisticsView(year.yearNo(),
                RecheckStatistics.of(rechecking.done(actor, year.yearNo()), packs.get(year.rulePackId()).recheck().value()));
    }

    @GetMapping(ONE)
    ResponseEntity<RecheckView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(rechecking.read(actor, id));
    }

    /** Both sides as they would be scored with this edit; nothing is stored. */
    @PostMapping(ONE + "/preview")
    ResponseEntity<RecheckView> preview(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody RecheckEdit edit) {
        return answer(rechecking.preview(actor, id, edit));
    }

    @PutMapping(ONE)
    ResponseEntity<RecheckView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                     @Valid @RequestBody RecheckEdit edit) {
        rechecking.save(actor, id, IfMatch.version(ifMatch), edit);
        return get(actor, id);
    }

    /** The re-check is done; grade and total follow it. */
    @PostMapping(ONE + "/completion")
    ResponseEntity<RecheckView> complete(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                         @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        rechecking.complete(actor, id, IfMatch.version(ifMatch));
        return get(actor, id);
    }

    private ResponseEntity<RecheckView> answer(Rechecking.Sides sides) {
        SelfEvaluation evaluation = sides.evaluation();
        return ResponseEntity.ok().eTag(IfMatch.etag(sides.recheck().version())).body(RecheckView.of(sides,
                packs.get(evaluation.rulePackId()), contents.of(evaluation.goalVersionId()).indicators()));
    }
}
