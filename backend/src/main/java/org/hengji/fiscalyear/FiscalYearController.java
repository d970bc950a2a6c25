package org.hengji.fiscalyear;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Named;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Years of the person's region, newest first. */
@RestController
class FiscalYearController {

    record FiscalYearView(long id, int year, Named region, FiscalYear.OpeningMode openingMode, String rulePack) {}

    record FiscalYearList(List<FiscalYearView> items) {}

    private final FiscalYears years;
    private final Organisations organisations;

    FiscalYearController(FiscalYears years, Organisations organisations) {
        this.years = years;
        this.organisations = organisations;
    }

    @GetMapping("/api/fiscal-years")
    FiscalYearList list(@AuthenticationPrincipal Actor actor) {
        return new FiscalYearList(years.inScope(actor.scope()).stream().map(y -> new FiscalYearView(y.id(), y.yearNo(),
                new Named(y.regionId(), organisations.get(y.regionId()).name()), y.openingMode(), y.rulePackId())).toList());
    }
}
