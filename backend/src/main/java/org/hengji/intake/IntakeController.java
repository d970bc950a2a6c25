package org.hengji.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Severity;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.util.UriUtils;

/** Taking goal documents in. */
@RestController
@RequestMapping("/api/intake")
class IntakeController {

    private static final String FILE_NAME = "X-File-Name";
    private static final String PREFER = "Prefer";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String UNNAMED = "绩效目标文档.json";
    private static final int LONGEST_NAME = 255;

    private final Intake intake;
    private final IntakeViews views;
    private final IntakeReport report;

    IntakeController(Intake intake, IntakeViews views, IntakeReport report) {
        this.intake = intake;
        this.views = views;
        this.report = report;
    }

    /**
     * @param fileName the file's name, percent-encoded, since a header holds ASCII only
     * @param prefer   {@code respond-async} has the file read in the background
     */
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, XLSX, DOCX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(description = "读取绩效目标文档（JSON）或官方表格（xlsx、docx），按内容识别。带 Prefer: respond-async 时在后台读取，答 202，随后查询进度。")
    @ApiResponse(responseCode = "201")
    @ApiResponse(responseCode = "202")
    ResponseEntity<IntakeView> read(@AuthenticationPrincipal Actor actor, @RequestHeader(value = FILE_NAME, required = false) String fileName,
                                    @RequestHeader(value = PREFER, required = false) String prefer,
                                    @RequestBody(required = false) @Schema(type = "string", format = "binary") byte[] file) {
        byte[] content = file == null ? new byte[0] : file;
        return later(prefer) ? accepted(intake.readLater(actor, decoded(fileName), content))
                : ResponseEntity.status(HttpStatus.CREATED).body(intake.read(actor, decoded(fileName), content));
    }

    @GetMapping
    Page<IntakeView> list(@AuthenticationPrincipal Actor actor,
                          @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return views.list(actor, PageRequest.of(page, size));
    }

    @GetMapping("/{id}")
    IntakeView one(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return views.of(id, actor);
    }

    @GetMapping("/{id}/changes")
    Page<IntakeChangeView> changes(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam(required = false) Change.Kind kind,
                             @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return views.changes(actor, id, kind, PageRequest.of(page, size));
    }

    /** @param project JSON pointer of a project, to have only what is about it */
    @GetMapping("/{id}/findings")
    Page<IntakeFinding> findings(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam(required = false) Severity severity,
                                 @RequestParam(required = false) String project,
                                 @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return views.findings(actor, id, severity, project, PageRequest.of(page, size));
    }

    @GetMapping("/{id}/cells")
    Page<UnreadCell> cells(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                           @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return views.cells(actor, id, PageRequest.of(page, size));
    }

    /** What became of every change, for a spreadsheet. */
    @GetMapping(path = "/{id}/report.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("导入报告-" + id + ".csv", StandardCharsets.UTF_8).build().toString())
                .body(report.csv(actor, id));
    }

    /** @param chosen which projects; without a body all of them */
    @PostMapping("/{id}/commit")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "202")
    ResponseEntity<IntakeView> commit(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                      @RequestHeader(value = PREFER, required = false) String prefer,
                                      @RequestBody(required = false) Chosen chosen) {
        Chosen wanted = chosen == null ? Chosen.ALL : chosen;
        return later(prefer) ? accepted(intake.commitLater(actor, id, wanted)) : ResponseEntity.ok(intake.commit(actor, id, wanted));
    }

    private static boolean later(String prefer) {
        return prefer != null && prefer.toLowerCase(Locale.ROOT).contains("respond-async");
    }

    private static ResponseEntity<IntakeView> accepted(IntakeView view) {
        return ResponseEntity.accepted().location(URI.create("/api/intake/" + view.id())).body(view);
    }

    private static String decoded(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return UNNAMED;
        }
        try {
            String name = UriUtils.decode(fileName, StandardCharsets.UTF_8);
            return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/" + FILE_NAME, "请求头 " + FILE_NAME + " 应为百分号编码（UTF-8）的文件名");
        }
    }
}
