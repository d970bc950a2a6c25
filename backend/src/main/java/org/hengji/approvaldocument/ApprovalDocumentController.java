package org.hengji.approvaldocument;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.approvaldocument.ApprovalDocumentView.DepartmentView;
import org.hengji.approvaldocument.ApprovalDocumentView.FileView;
import org.hengji.approvaldocument.ApprovalDocumentView.GoalView;
import org.hengji.approvaldocument.ApprovalDocumentView.ProposalView;
import org.hengji.approvaldocument.ApprovalDocumentView.StandingView;
import org.hengji.approvaldocument.ApprovalDocumentView.Summary;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 批复: what was issued, how far each department's year has come, and issuing. */
@RestController
@RequestMapping("/api/approval-documents")
class ApprovalDocumentController {

    record StandingList(List<StandingView> items) {}

    /** The document as a page that runs nothing. */
    record Preview(String html) {}

    private final ApprovalDocuments documents;
    private final Issuing issuing;

    ApprovalDocumentController(ApprovalDocuments documents, Issuing issuing) {
        this.documents = documents;
        this.issuing = issuing;
    }

    @GetMapping
    Page<Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                       @RequestParam(required = false) Long department, @RequestParam(required = false) Integer page,
                       @RequestParam(required = false) Integer size) {
        return documents.list(actor, fiscalYear, department, PageRequest.of(page, size)).map(Summary::of);
    }

    @GetMapping("/{id}")
    ApprovalDocumentView get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return view(documents.visible(actor, id));
    }

    /** @param format docx or pdf */
    @GetMapping(path = "/{id}/files/{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> download(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String format) {
        ApprovalDocuments.File file = documents.file(actor, id, format);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, file.file().format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.file().fileName(), StandardCharsets.UTF_8).build().toString())
                .body(file.content());
    }

    /** Departments' years by how far they have come, the newest first. */
    @GetMapping("/departments")
    StandingList standings(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear) {
        return new StandingList(documents.standings(actor, fiscalYear).stream().map(standing -> view(actor, standing)).toList());
    }

    @GetMapping("/departments/{id}")
    DepartmentView department(@AuthenticationPrincipal Actor actor, @PathVariable String id) {
        Standing standing = documents.standing(actor, id);
        return new DepartmentView(view(actor, standing), documents.versions(standing).stream().map(this::view).toList(),
                ProposalView.of(issuing.proposal(actor, id)));
    }

    @PostMapping("/departments/{id}/preview")
    Preview preview(@AuthenticationPrincipal Actor actor, @PathVariable String id, @Valid @RequestBody Issue issue) {
        return new Preview(issuing.preview(actor, id, issue));
    }

    @PostMapping("/departments/{id}")
    @ResponseStatus(HttpStatus.CREATED)
    ApprovalDocumentView issue(@AuthenticationPrincipal Actor actor, @PathVariable String id, @Valid @RequestBody Issue issue) {
        return view(documents.visible(actor, issuing.issue(actor, id, issue)));
    }

    private StandingView view(Actor actor, Standing standing) {
        return StandingView.of(standing, standing.documentId() == null ? null : documents.visible(actor, standing.documentId()), actor);
    }

    private ApprovalDocumentView view(ApprovalDocument document) {
        return new ApprovalDocumentView(Summary.of(document), document.issuer(), document.addressee(), document.body(),
                documents.goals(document).stream().map(GoalView::of).toList(), documents.files(document).stream().map(FileView::of).toList());
    }
}
