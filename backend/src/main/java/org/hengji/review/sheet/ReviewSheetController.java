package org.hengji.review.sheet;

import jakarta.validation.Valid;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The review form of a goal: read, and filled in by the reviewer whose turn it is. */
@RestController
@RequestMapping("/api/goals/{id}/review")
class ReviewSheetController {

    private final SheetFilling filling;

    ReviewSheetController(SheetFilling filling) {
        this.filling = filling;
    }

    @GetMapping
    ResponseEntity<ReviewSheetView> review(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(filling.view(actor, id));
    }

    @PutMapping
    ResponseEntity<ReviewSheetView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                         @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                         @Valid @RequestBody SheetEdit edit) {
        return answer(filling.save(actor, id, IfMatch.version(ifMatch), edit));
    }

    private static ResponseEntity<ReviewSheetView> answer(ReviewSheetView sheet) {
        return ResponseEntity.ok().eTag(IfMatch.etag(sheet.version())).body(sheet);
    }
}
