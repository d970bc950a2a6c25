package org.hengji.treatment;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.results.ProjectKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 压减比例 of the person's region. */
@RestController
@RequestMapping("/api/results/treatment-parameters")
class TreatmentParameterController {

    record CutView(ProjectKind projectKind, String projectKindName, Grade grade, String gradeName, BigDecimal cutPercent) {}

    /** @param basis null while nothing is set for the year, like who set it and when */
    record ParameterYear(int year, @Nullable String basis, @Nullable String setBy, @Nullable Instant setAt, boolean editable, List<CutView> items) {}

    private final TreatmentParameters parameters;
    private final Clock clock;

    TreatmentParameterController(TreatmentParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** @param fiscalYear the budget year that is declared; next year when left out */
    @GetMapping
    ParameterYear get(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        int year = fiscalYear == null ? LocalDate.now(clock).getYear() + 1 : fiscalYear;
        List<TreatmentParameter> set = parameters.of(parameters.regionOf(actor), year);
        TreatmentParameter any = set.isEmpty() ? null : set.get(0);
        return new ParameterYear(year, any == null ? null : any.basis(), any == null ? null : any.setByName(), any == null ? null : any.setAt(),
                parameters.mayEdit(actor), set.stream().map(p -> new CutView(p.projectKind(), p.projectKind().label(), p.grade(), p.grade().label(),
                        p.cutPercent())).toList());
    }

    @PutMapping("/{year}")
    ParameterYear set(@AuthenticationPrincipal Actor actor, @PathVariable int year,
                      @Valid @RequestBody TreatmentParameters.ParameterEdit edit) {
        parameters.set(actor, year, edit);
        return get(actor, year);
    }
}
