package org.hengji.results;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Masking;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision;
import org.hengji.review.OpinionView;
import org.hengji.review.Reviewing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results: lists, one result, feedback, rectification, confirmation. */
@RestController
@RequestMapping("/api/results")
class ResultController {

    private static final String TOO_LONG = "内容过长，最多 4000 字";

    /**
     * @param treatment null for what the decision table has said
     * @param number    文号 of the letter; null for the next one of the region
     * @param problems  what is to be mended, each an item of the ledger
     */
    record Feedback(@NotBlank(message = "请填写反馈意见") @Size(max = 4000, message = TOO_LONG) String feedback, Treatment treatment,
                    @Size(max = 50, message = "整改事项最多 50 项")
                    List<@NotBlank(message = "请写明存在的问题") @Size(max = 2000, message = "问题不超过 2000 字") String> problems,
                    @Size(max = 60, message = "文号不超过 60 字") String number) {}

    private static final List<FormFormat> LETTER_FORMATS = List.of(FormFormat.DOCX, FormFormat.PDF);

    record Ledger(@NotNull(message = "缺少整改事项") @Size(max = 50, message = "整改事项最多 50 项") List<@Valid @NotNull ItemEdit> items) {}

    record Judgement(@NotNull(message = "请选择验收结论") Boolean accepted, @Size(max = 2000, message = "验收意见不超过 2000 字") String opinion) {}

    /** @param items ids of the items; none for all that were accepted */
    record Reopening(@Size(max = 50, message = "整改事项最多 50 项") List<@NotNull Long> items,
                     @NotBlank(message = "请写明重新整改的理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason) {}

    record Rectification(@NotBlank(message = "请填写整改情况") @Size(max = 4000, message = TOO_LONG) String rectification) {}

    private final EvaluationResults results;
    private final ResultApplication application;
    private final Reviewing reviewing;
    private final Rectifications ledger;
    private final FeedbackLetters letters;
    private final ItemProofs proofs;
    private final ResultPermissions permissions;
    private final Clock clock;

    ResultController(EvaluationResults results, ResultApplication application, Reviewing reviewing, Rectifications ledger,
                     FeedbackLetters letters, ItemProofs proofs, ResultPermissions permissions, Clock clock) {
        this.results = results;
        this.application = application;
        this.reviewing = reviewing;
        this.ledger = ledger;
        this.letters = letters;
        this.proofs = proofs;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    Page<ResultView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                  @RequestParam(required = false) String status, @RequestParam(required = false) String q,
                                  @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new ResultFilter(fiscalYear, Choice.of(ResultStatus.class, "status", status), Choice.text(q));
        return results.list(actor, filter, PageRequest.of(page, size)).map(ResultView.Summary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ResultView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        EvaluationResult result = results.read(id, actor);
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.RESULT, id), ResultStep.values());
        return ResponseEntity.ok().eTag(IfMatch.etag(result.version())).body(ResultView.of(result, permissions.permitted(result, actor), result.letterNumber() == null ? letters.nextNumber(result) : null,
                items(result), opinions));
    }

    @PostMapping("/{id}/feedback")
    ResponseEntity<ResultState> feedBack(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                         @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                         @Valid @RequestBody Feedback body) {
        return answer(application.feedBack(actor, id, IfMatch.version(ifMatch), body.feedback(), body.treatment(),
                body.problems() == null ? List.of() : body.problems(), body.number()));
    }

    @PostMapping("/{id}/rectification")
    ResponseEntity<ResultState> rectify(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                        @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                        @Valid @RequestBody Rectification body) {
        return answer(application.rectify(actor, id, IfMatch.version(ifMatch), body.rectification()));
    }

    @PostMapping("/{id}/decisions")
    ResponseEntity<ResultState> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Decision decision) {
        return answer(application.decide(actor, id, IfMatch.version(ifMatch), decision));
    }

    /** @param format docx or pdf */
    @GetMapping(path = "/{id}/letter/{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> letter(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String format) {
        EvaluationResult result = results.read(id, actor);
        FormFormat printed = LETTER_FORMATS.stream().filter(f -> f.extension().equals(format.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Refusal.notFound("文件格式 " + format));
        byte[] content = letters.print(result, printed);
        String name = Masking.texts().apply(result.letterNumber() + " " + result.letterTitle()) + "." + printed.extension();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, printed.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(content);
    }

    /** The ledger as the unit now writes it. */
    @PutMapping("/{id}/items")
    ResponseEntity<ResultState> writeLedger(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                            @Valid @RequestBody Ledger body) {
        return answer(application.writeLedger(actor, id, IfMatch.version(ifMatch), body.items()));
    }

    /** 验收 of one item. */
    @PostMapping("/{id}/items/{itemId}/acceptance")
    ResponseEntity<ResultState> judge(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable("itemId") long item,
                                      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                      @Valid @RequestBody Judgement body) {
        return answer(application.judge(actor, id, IfMatch.version(ifMatch), item, body.accepted(), body.opinion()));
    }

    /** Accepted items are mended again. */
    @PostMapping("/{id}/reopening")
    ResponseEntity<ResultState> reopen(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Reopening body) {
        return answer(application.reopen(actor, id, IfMatch.version(ifMatch), body.items() == null ? List.of() : body.items(), body.reason()));
    }

    private List<ItemView> items(EvaluationResult result) {
        List<ItemEvent> events = ledger.events(result.id());
        List<ItemProof> files = proofs.of(result);
        return ledger.of(result.id()).stream().map(i -> ItemView.of(i, events, files, result.rectificationDueOn(), LocalDate.now(clock))).toList();
    }

    private static ResponseEntity<ResultState> answer(ResultState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
