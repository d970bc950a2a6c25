package org.hengji.organisation.web;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Named;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units in the person's scope, for filters. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    record UnitList(List<Named> items) {}

    private final Organisations organisations;

    UnitController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    UnitList units(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) String q) {
        List<OrgUnit> units = organisations.units(actor.scope(), q == null || q.isBlank() ? null : q.trim());
        return new UnitList(units.stream().map(u -> new Named(u.id(), u.name())).toList());
    }
}
