package org.hengji.results;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import org.hengji.evaluation.ProofCheck;
import org.hengji.organisation.Actor;
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

/** Proofs of the items of a ledger. */
@RestController
@RequestMapping("/api/results/{id}/proofs")
class ItemProofController {

    private final ItemProofs proofs;

    ItemProofController(ItemProofs proofs) {
        this.proofs = proofs;
    }

    /**
     * @param item     the item that it proves
     * @param fileName the file's name, percent-encoded, since a header holds ASCII only
     */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam long item, @RequestHeader("X-File-Name") String fileName,
             @RequestBody(required = false) @Schema(type = "string", format = "binary") byte[] file) {
        proofs.add(actor, id, item, ProofCheck.fileName(fileName), file == null ? new byte[0] : file);
    }

    @GetMapping(path = "/{proof}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> read(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long proof) {
        ItemProofs.Content content = proofs.read(actor, id, proof);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, content.file().type().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(content.file().name(), StandardCharsets.UTF_8).build().toString()).body(content.bytes());
    }

    @DeleteMapping("/{proof}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long proof) {
        proofs.remove(actor, id, proof);
    }
}
