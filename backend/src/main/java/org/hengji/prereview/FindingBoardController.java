package org.hengji.prereview;

import java.util.Locale;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.Severity;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.prereview.FindingBoard.FindingRow;
import org.hengji.prereview.FindingBoard.FindingSummary;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of findings. */
@RestController
@RequestMapping("/api/findings")
class FindingBoardController {

    /** Goals that the summary lists. */
    private static final int GOALS = 200;

    private final FindingBoard board;

    FindingBoardController(FindingBoard board) {
        this.board = board;
    }

    @GetMapping
    Page<FindingRow> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Long department,
                          @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year,
                          @RequestParam(required = false) String kind,
                          @RequestParam(required = false) String severity, @RequestParam(required = false) String state,
                          @RequestParam(required = false) Long goal, @RequestParam(required = false) Integer page,
                          @RequestParam(required = false) Integer size) {
        String kindName = kind == null ? null : kind.replace('-', '_').toUpperCase(Locale.ROOT);
        return board.list(actor, new FindingFilter(department, unit, year, Choice.of(FindingKind.class, "kind", kindName),
                Choice.of(Severity.class, "severity", severity), Choice.of(FindingState.class, "state", state), goal, PageRequest.of(page, size)));
    }

    @GetMapping("/summary")
    FindingSummary summary(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Long department,
                           @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year) {
        return board.summary(actor, new FindingFilter(department, unit, year, null, null, null, null, PageRequest.of(1, GOALS)));
    }
}
