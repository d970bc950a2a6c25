package org.hengji.treatment;

import org.hengji.organisation.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 结果应用总览 of what the person may see. */
@RestController
@RequestMapping("/api/results/overview")
class OverviewController {

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    /** @param fiscalYear the latest year with results when left out */
    @GetMapping
    Overview overview(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return overviews.of(actor, fiscalYear);
    }
}
