package org.hengji.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.CsvLine;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail, for auditors. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    /** Choices for filters; chain 0 is what concerns no region. */
    record AuditChoices(List<ActionChoice> actions, List<Named> chains) {}

    record ActionChoice(AuditAction action, String name) {}

    /** @param chain null for all */
    record VerificationRequest(Long chain) {}

    private final Auditing auditing;
    private final AuditTrail trail;
    private final Clock clock;

    AuditController(Auditing auditing, AuditTrail trail, Clock clock) {
        this.auditing = auditing;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param to the last day, included */
    @GetMapping
    Page<AuditView> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) LocalDate from,
                         @RequestParam(required = false) LocalDate to, @RequestParam(required = false) String who,
                         @RequestParam(required = false) String action, @RequestParam(required = false) Long chain,
                         @RequestParam(required = false) String kind, @RequestParam(required = false) Long goal,
                         @RequestParam(required = false) String q,
                         @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        AuditFilter filter = filter(actor, from, to, who, action, chain, kind, goal, q);
        return auditing.list(filter, PageRequest.of(page, size)).map(row -> AuditView.of(row, trail.entry(row)));
    }

    @GetMapping("/choices")
    AuditChoices choices(@AuthenticationPrincipal Actor actor) {
        return new AuditChoices(Arrays.stream(AuditAction.values()).map(a -> new ActionChoice(a, a.label())).toList(),
                auditing.chains(actor).stream().map(c -> new Named(c.id(), c.name())).toList());
    }

    /** Written as it is read, so that its size does not matter. The byte order mark tells spreadsheets the encoding. */
    @GetMapping(path = "/export", produces = "text/csv")
    void export(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) LocalDate from,
                @RequestParam(required = false) LocalDate to, @RequestParam(required = false) String who,
                @RequestParam(required = false) String action, @RequestParam(required = false) Long chain,
                @RequestParam(required = false) String kind, @RequestParam(required = false) Long goal,
                @RequestParam(required = false) String q, HttpServletResponse response) throws IOException {
        AuditFilter filter = filter(actor, from, to, who, action, chain, kind, goal, q);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("审计记录-" + LocalDate.now(clock) + ".csv", StandardCharsets.UTF_8).build().toString());
        Writer out = response.getWriter();
        out.write(CsvLine.BYTE_ORDER_MARK);
        out.write(TrailExport.heading());
        auditing.export(actor, filter, row -> write(out, TrailExport.line(row, trail.entry(row))));
    }

    /** Looks every chain through that the auditor may see, or the one that is named. */
    @PostMapping("/verification")
    Auditing.Verification verify(@AuthenticationPrincipal Actor actor, @RequestBody VerificationRequest request) {
        return auditing.verify(actor, request.chain());
    }

    private AuditFilter filter(Actor actor, LocalDate from, LocalDate to, String who, String action, Long chain, String kind, Long goal, String q) {
        return new AuditFilter(Auditing.regions(actor), chain, start(from), to == null ? null : start(to.plusDays(1)), Choice.text(who),
                Choice.of(AuditAction.class, "action", action), Choice.of(Subject.Kind.class, "kind", kind), goal, Choice.text(q));
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
