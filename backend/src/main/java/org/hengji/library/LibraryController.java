package org.hengji.library;

import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicator library, for everybody who works on goals. */
@RestController
@RequestMapping("/api/indicator-library")
class LibraryController {

    private final Library library;

    LibraryController(Library library) {
        this.library = library;
    }

    @GetMapping
    Page<LibraryIndicator> find(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) String q,
                                @RequestParam(required = false) String level1, @RequestParam(required = false) String level2,
                                @RequestParam(required = false) String region, @RequestParam(required = false) String industry,
                                @RequestParam(required = false) String projectType,
                                @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return library.find(actor, new LibraryFilter(Choice.text(q), Choice.text(level1), Choice.text(level2), Choice.text(region),
                Choice.text(industry), Choice.text(projectType), PageRequest.of(page, size)));
    }

    @GetMapping("/choices")
    Library.Choices choices() {
        return library.choices();
    }
}
