package org.hengji.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Masking;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proofs of a self-evaluation: list, upload, read, take back. */
@RestController
@RequestMapping("/api/self-evaluations/{id}/proofs")
class ProofController {

    private static final String FILE_NAME = "X-File-Name";

    /**
     * @param shown    whether a browser shows it as it is
     * @param withheld it may hold personal data that the reader is not to see, and cannot be opened
     */
    record ProofView(long id, @Nullable Long lineId, String name, ProofType type, String mediaType, long sizeBytes, String sha256, boolean shown,
                     boolean withheld, VirusScan.Verdict scan, String scanName, String uploadedByName, Instant uploadedAt) {

        private static ProofView of(ProofFile f) {
            return new ProofView(f.id(), f.lineId(), f.name(), f.type(), f.type().mediaType(), f.sizeBytes(), f.sha256(), f.type().shown() && !Masking.active(),
                    Masking.active(), f.scan(), f.scan().label(), f.uploadedByName(), f.uploadedAt());
        }
    }

    record ProofList(List<ProofView> items) {}

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping
    ProofList list(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return new ProofList(proofs.list(actor, id).stream().map(ProofView::of).toList());
    }

    /**
     * @param line     the line that it proves; left out for the whole
     * @param fileName the file's name, percent-encoded, since a header holds ASCII only
     */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ProofView add(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam(required = false) Long line,
                  @RequestHeader(FILE_NAME) String fileName,
                  @RequestBody(required = false) @Schema(type = "string", format = "binary") byte[] file) {
        return ProofView.of(proofs.add(actor, id, line, ProofCheck.fileName(fileName), file == null ? new byte[0] : file));
    }

    /** As a download, or {@code inline} where a browser shows it as it is. */
    @GetMapping(path = "/{proof}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> read(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long proof,
                                @RequestParam(required = false) boolean inline) {
        Proofs.Content content = proofs.read(actor, id, proof);
        var disposition = inline && content.file().type().shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, content.file().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(content.file().name(), StandardCharsets.UTF_8).build().toString())
                .body(content.bytes());
    }

    @DeleteMapping("/{proof}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long proof) {
        proofs.remove(actor, id, proof);
    }
}
