package org.hengji.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Named;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments' self-evaluations as sets: how far they are, and sending them on together. */
@RestController
@RequestMapping("/api/self-evaluations/sets")
class EvaluationSetController {

    private static final Pattern ID = Pattern.compile("(\\d{4})-(\\d{1,18})");

    /** Counts by where the self-evaluations lie; id is year and department, for example 2023-17. */
    record EvaluationSetView(String id, Named department, int fiscalYear, int total, int withUnits, int withDepartment, int withFinance, int graded,
                             @Nullable BigDecimal meanTotal, @Nullable Long ownId, @Nullable BigDecimal ownTotal) {

        private static EvaluationSetView of(EvaluationSets.EvaluationSet s) {
            return new EvaluationSetView(s.yearNo() + "-" + s.departmentId(), new Named(s.departmentId(), s.departmentName()), s.yearNo(), s.total(),
                    s.withUnits(), s.withDepartment(), s.withFinance(), s.graded(), s.meanTotal(), s.ownId(), s.ownTotal());
        }
    }

    record EvaluationSetList(List<EvaluationSetView> items) {}

    /** @param sendable how many of the members the reader can send on now */
    record OpenedSetView(@JsonUnwrapped EvaluationSetView set, int sendable, List<SelfEvaluationView.Summary> members) {}

    /** @param reason why it was refused; null when it was sent */
    record SentEvaluation(long id, String name, @Nullable String reason) {}

    record SentSet(int sent, int refused, List<SentEvaluation> items) {}

    private final EvaluationSets sets;

    EvaluationSetController(EvaluationSets sets) {
        this.sets = sets;
    }

    @GetMapping
    EvaluationSetList list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return new EvaluationSetList(sets.list(actor, fiscalYear).stream().map(EvaluationSetView::of).toList());
    }

    @GetMapping("/{id}")
    OpenedSetView open(@AuthenticationPrincipal Actor actor, @PathVariable String id) {
        Matcher key = key(id);
        EvaluationSets.Opened opened = sets.open(actor, Integer.parseInt(key.group(1)), Long.parseLong(key.group(2)));
        return new OpenedSetView(EvaluationSetView.of(opened.set()), opened.sendable(),
                opened.members().stream().map(SelfEvaluationView.Summary::of).toList());
    }

    /**
     * Sends on what lies with the person: a unit its self-evaluations, the department those that came to it.
     *
     * @param partly whether the department may send on while units still hold some
     */
    @PostMapping("/{id}/submission")
    SentSet send(@AuthenticationPrincipal Actor actor, @PathVariable String id, @RequestParam(required = false) boolean partly) {
        Matcher key = key(id);
        List<SentEvaluation> sent = sets.send(actor, Integer.parseInt(key.group(1)), Long.parseLong(key.group(2)), partly).stream()
                .map(it -> new SentEvaluation(it.evaluation().id(), it.evaluation().goalName(), it.reason())).toList();
        int refused = (int) sent.stream().filter(it -> it.reason() != null).count();
        return new SentSet(sent.size() - refused, refused, sent);
    }

    private static Matcher key(String id) {
        Matcher key = ID.matcher(id);
        if (!key.matches()) {
            throw Refusal.notFound("该套自评");
        }
        return key;
    }
}
