package org.hengji.involvement;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalState;
import org.hengji.goal.Steps;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.involvement.Involvement.Timing;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People brought into a goal's approval. */
@RestController
@RequestMapping("/api/goals/{id}")
class InvolvementController {

    /**
     * One person brought in.
     *
     * @param timing     of an added review
     * @param person     whom; a desk where it is nobody in particular
     * @param agrees     of an added review that was given
     * @param doneAt     answered; of a copy: read
     * @param mine       the reader is the one brought in
     * @param answerable an answer is awaited from the reader
     * @param withdrawable the reader may take the added review back or put it to somebody else
     * @param gone         it waits for somebody who is no longer at his post
     */
    record InvolvementView(long id, Kind kind, String kindName, @Nullable Timing timing, @Nullable String timingName, String stepName, int round, Instant at,
                           String by, String byPostName, String person, @Nullable String personPostName, @Nullable String reason, State state,
                           String stateName, @Nullable Boolean agrees, @Nullable String answer, @Nullable Instant doneAt,
                           @Nullable LocalDate readableUntil, boolean mine, boolean answerable, boolean withdrawable,
                           boolean gone) {}

    record InvolvementList(List<InvolvementView> items) {}

    /** @param to the colleague's holding of the post; null gives the step back to the desk */
    record Transfer(@Nullable Long to, @NotBlank(message = "请填写转办理由") @Size(max = 1000, message = "转办理由不超过 1000 字") String reason) {}

    record Copy(@NotEmpty(message = "请选择抄送人员") @Size(max = 20, message = "一次最多抄送 20 人") List<@NotNull(message = "请选择人员") Long> to,
                @Nullable @Size(max = 1000, message = "附言不超过 1000 字") String note) {}

    record Urge(@Nullable @Size(max = 1000, message = "附言不超过 1000 字") String note) {}

    record Consultation(@NotEmpty(message = "请选择征询人员") @Size(max = 20, message = "一次最多征询 20 人") List<@NotNull(message = "请选择人员") Long> to,
                        @NotBlank(message = "请填写征询事项") @Size(max = 1000, message = "征询事项不超过 1000 字") String question) {}

    record AddedReview(@NotEmpty(message = "请选择加签人员") @Size(max = 20, message = "一次最多加签 20 人") List<@NotNull(message = "请选择人员") Long> to,
                       @NotNull(message = "请选择加签方式") Timing timing,
                       @NotBlank(message = "请填写加签事由") @Size(max = 1000, message = "加签事由不超过 1000 字") String reason) {}

    /** @param to who is asked in his place, his holding of the post; null for nobody */
    record ReviewerWithdrawal(@Nullable Long to, @NotBlank(message = "请填写撤销或换人的理由") @Size(max = 1000, message = "理由不超过 1000 字") String reason) {}

    /** @param agrees of an added review; a question is only answered */
    record Answer(@Nullable Boolean agrees, @Nullable @Size(max = 2000, message = "意见不超过 2000 字") String opinion) {}

    private final Involvements involvements;
    private final Consulting consulting;
    private final AddedReviews addedReviews;
    private final Transfers transfers;
    private final Copies copies;
    private final Urging urging;
    private final Steps steps;

    InvolvementController(Involvements involvements, Consulting consulting, AddedReviews addedReviews, Transfers transfers, Copies copies, Urging urging, Steps steps) {
        this.involvements = involvements;
        this.consulting = consulting;
        this.addedReviews = addedReviews;
        this.transfers = transfers;
        this.copies = copies;
        this.urging = urging;
        this.steps = steps;
    }

    @GetMapping("/involvements")
    InvolvementList list(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return new InvolvementList(involvements.of(actor, id).stream().map(i -> view(i, actor)).toList());
    }

    /** 转办. */
    @PostMapping("/transfers")
    ResponseEntity<GoalState> transfer(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                       @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                       @Valid @RequestBody Transfer transfer) {
        return answer(transfers.transfer(actor, id, IfMatch.version(ifMatch), transfer.to(), transfer.reason().strip()));
    }

    /** 征询. */
    @PostMapping("/consultations")
    ResponseEntity<GoalState> consult(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody Consultation consultation) {
        return answer(consulting.ask(actor, id, consultation.to(), consultation.question().strip()));
    }

    /** 加签. */
    @PostMapping("/added-reviews")
    ResponseEntity<GoalState> addReview(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                        @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                        @Valid @RequestBody AddedReview review) {
        return answer(addedReviews.add(actor, id, IfMatch.version(ifMatch), review.to(), review.timing(), review.reason().strip()));
    }

    /** The answer of a person who was consulted, or the opinion of an added reviewer, who then says whether he agrees. */
    @PostMapping("/involvements/{involvementId}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long involvementId, @Valid @RequestBody Answer answer) {
        String opinion = Choice.text(answer.opinion());
        if (answer.agrees() != null) {
            addedReviews.answer(actor, id, involvementId, answer.agrees(), opinion);
        } else if (opinion == null) {
            throw Refusal.invalid("/opinion", "请填写意见");
        } else {
            consulting.answer(actor, id, involvementId, opinion);
        }
    }

    /** 撤销加签, or 更换加签人员. */
    @PostMapping("/involvements/{involvementId}/withdrawal")
    ResponseEntity<GoalState> withdraw(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long involvementId,
                                       @Valid @RequestBody ReviewerWithdrawal withdrawal) {
        return answer(addedReviews.withdraw(actor, id, involvementId, withdrawal.to(), withdrawal.reason().strip()));
    }

    /** 抄送. */
    @PostMapping("/copies")
    ResponseEntity<GoalState> copy(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody Copy copy) {
        return answer(copies.send(actor, id, copy.to(), Choice.text(copy.note())));
    }

    /** 已阅 of a copy. */
    @PostMapping("/involvements/{involvementId}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long involvementId) {
        copies.read(actor, id, involvementId);
    }

    /** 催办. */
    @PostMapping("/urges")
    ResponseEntity<GoalState> urge(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody Urge urge) {
        return answer(urging.urge(actor, id, Choice.text(urge.note())));
    }

    private InvolvementView view(Involvements.Read read, Actor reader) {
        Involvement i = read.involvement();
        boolean mine = i.personId() != null && i.personId() == reader.userId();
        return new InvolvementView(i.id(), i.kind(), i.kind().label(), i.timing(), i.timing() == null ? null : i.timing().label(), steps.label(i.step()),
                i.roundNo(), i.createdAt(), i.byName(), i.byPost().label(), i.personName(), i.personPost() == null ? null : i.personPost().label(),
                i.reason(), i.state(), i.state().label(), i.agrees(), i.answer(), i.doneAt(), i.readableUntil(), mine, Answering.seat(i, reader).isPresent(),
                read.withdrawable(), read.gone());
    }

    private static ResponseEntity<GoalState> answer(GoalState state) {
        return ResponseEntity.ok().eTag(IfMatch.etag(state.version())).body(state);
    }
}
