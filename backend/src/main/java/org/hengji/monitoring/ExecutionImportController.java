package org.hengji.monitoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hengji.budget.ExecutionImport;
import org.hengji.budget.ExecutionImports;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
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

/** Files of the payment system: looked through, then taken over. */
@RestController
@RequestMapping("/api/execution-imports")
class ExecutionImportController {

    private static final String FILE_NAME = "X-File-Name";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final int LONGEST_NAME = 255;

    record ImportSummary(long id, int fiscalYear, String fileName, ExecutionImport.State state, String creatorName, Instant createdAt,
                         @Nullable Instant committedAt) {

        static ImportSummary of(ExecutionImport i) {
            return new ImportSummary(i.id(), i.yearNo(), i.fileName(), i.state(), i.creatorName(), i.createdAt(), i.committedAt());
        }
    }

    record ImportRow(int number, @Nullable String printedCode, @Nullable String printedName, @Nullable String printedMonth,
                     @Nullable String printedAmount, @Nullable String reference, @Nullable String note, @Nullable String projectName,
                     @Nullable Integer month, @Nullable BigDecimal yuan, @Nullable String problem, boolean taken) {

        static ImportRow of(ExecutionImport.Row r) {
            return new ImportRow(r.number(), r.printedCode(), r.printedName(), r.printedMonth(), r.printedAmount(), r.reference(), r.note(),
                    r.projectName(), r.month(), r.yuan(), r.problem(), r.entryId() != null);
        }
    }

    /**
     * @param ready rows that are taken over or will be; {@code refused} ones stay with their problem
     * @param yuan  sum of the rows without a problem
     */
    record ImportView(ImportSummary head, int ready, int refused, BigDecimal yuan, List<ImportRow> rows) {

        static ImportView of(ExecutionImport.WithRows i) {
            List<ExecutionImport.Row> ready = i.rows().stream().filter(r -> r.problem() == null).toList();
            return new ImportView(ImportSummary.of(i.head()), ready.size(), i.rows().size() - ready.size(),
                    ready.stream().map(ExecutionImport.Row::yuan).reduce(BigDecimal.ZERO, BigDecimal::add), i.rows().stream().map(ImportRow::of).toList());
        }
    }

    record ImportList(List<ImportSummary> items) {}

    private final ExecutionImports imports;
    private final ExecutionImporting importing;

    ExecutionImportController(ExecutionImports imports, ExecutionImporting importing) {
        this.imports = imports;
        this.importing = importing;
    }

    /** @param fileName percent-encoded, since a header holds ASCII only */
    @PostMapping(consumes = {XLSX, CSV, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(description = "读取支付系统导出的执行数（xlsx，或 UTF-8、GB18030 的 CSV），按表头识别列。只预览，不入账。")
    ResponseEntity<ImportView> preview(@AuthenticationPrincipal Actor actor, @RequestParam int fiscalYear,
                                       @RequestHeader(value = FILE_NAME, required = false) String fileName,
                                       @RequestBody(required = false) @Schema(type = "string", format = "binary") byte[] file) {
        ExecutionImporting.requireMayImport(actor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(ImportView.of(imports.preview(actor, fiscalYear, decoded(fileName), file == null ? new byte[0] : file)));
    }

    @GetMapping
    ImportList list(@AuthenticationPrincipal Actor actor) {
        return new ImportList(imports.list(actor).stream().map(ImportSummary::of).toList());
    }

    @GetMapping("/{id}")
    ImportView one(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        ExecutionImporting.requireMayImport(actor);
        return ImportView.of(imports.of(actor, id));
    }

    @PostMapping("/{id}/commit")
    ImportView commit(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return ImportView.of(importing.commit(actor, id));
    }

    private static String decoded(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return "执行数";
        }
        try {
            String name = UriUtils.decode(fileName, StandardCharsets.UTF_8);
            return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/" + FILE_NAME, "请求头 " + FILE_NAME + " 应为百分号编码（UTF-8）的文件名");
        }
    }
}
