package org.hengji.monitoring.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision;
import org.hengji.review.OpinionView;
import org.hengji.review.Reviewing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is done about lights: lists, one answer, the unit's choice, the bureau's proposal and decisions, suspensions and their lifting. */
@RestController
class LightResponseController {

    private static final String TOO_LONG = "内容过长，最多 2000 字";

    /** @param change needed for 调剂 and 取消: the document that changes the budget; the amount for 调剂 alone */
    record LightChoosing(@NotNull(message = "请选择处理方式") LightChoice choice,
                    @NotBlank(message = "请说明理由") @Size(max = 1000, message = "理由不超过 1000 字") String reason, @Valid ChosenChange change) {}

    record ChosenChange(@NotBlank(message = "请填写预算调整文号") @Size(max = 60, message = "文号不超过 60 字") String documentNumber,
                  @NotNull(message = "请填写预算调整日期") LocalDate documentDate,
                  @PositiveOrZero(message = "调整后预算不能为负数") @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal amountYuan) {}

    record SuspensionProposing(@NotNull(message = "请选择建议") Proposal proposal, @NotBlank(message = "请说明理由") @Size(max = 2000, message = TOO_LONG) String reason) {}

    record LiftingPlea(@NotBlank(message = "请说明整改情况和依据") @Size(max = 4000, message = "内容过长，最多 4000 字") String plea) {}

    record SuspensionList(List<LightResponseView.Held> items) {}

    private final LightResponses responses;
    private final LightResponding responding;
    private final Goals goals;
    private final Reviewing reviewing;
    private final LightResponsePermissions permissions;

    LightResponseController(LightResponses responses, LightResponding responding, Goals goals, Reviewing reviewing,
                            LightResponsePermissions permissions) {
        this.responses = responses;
        this.responding = responding;
        this.goals = goals;
        this.reviewing = reviewing;
        this.permissions = permissions;
    }

    @GetMapping("/api/light-responses")
    Page<LightResponseView.Summary> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) Integer fiscalYear,
                                         @RequestParam(required = false) String status, @RequestParam(defaultValue = "false") boolean open,
                                         @RequestParam(required = false) String q, @RequestParam(required = false) Integer page,
                                         @RequestParam(required = false) Integer size) {
        var filter = new LightResponseMapper.Filter(fiscalYear, Choice.of(LightResponseStatus.class, "status", status), open, Choice.text(q));
        return responses.list(actor, filter, PageRequest.of(page, size)).map(LightResponseView.Summary::of);
    }

    @GetMapping("/api/light-responses/{id}")
    ResponseEntity<LightResponseView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(responses.read(id, actor), actor, HttpStatus.OK);
    }

    @PostMapping("/api/light-responses/{id}/choice")
    ResponseEntity<LightResponseView> choose(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                             @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody LightChoosing body) {
        var change = body.change() == null ? null
                : new LightResponding.Change(body.change().documentNumber(), body.change().documentDate(), body.change().amountYuan());
        return answer(responding.choose(actor, id, IfMatch.version(ifMatch), body.choice(), body.reason(), change), actor, HttpStatus.OK);
    }

    @PostMapping("/api/light-responses/{id}/proposal")
    ResponseEntity<LightResponseView> propose(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody SuspensionProposing body) {
        return answer(responding.propose(actor, id, IfMatch.version(ifMatch), body.proposal(), body.reason()), actor, HttpStatus.OK);
    }

    @PostMapping("/api/light-responses/{id}/decisions")
    ResponseEntity<LightResponseView> decide(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                             @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody Decision decision) {
        return answer(responding.decide(actor, id, IfMatch.version(ifMatch), decision), actor, HttpStatus.OK);
    }

    @GetMapping("/api/goals/{id}/suspensions")
    SuspensionList suspensions(@AuthenticationPrincipal Actor actor, @PathVariable("id") long goalId) {
        return new SuspensionList(responses.suspensions(goals.visible(goalId, actor).id()).stream().map(LightResponseView.Held::of).toList());
    }

    @PostMapping("/api/goals/{id}/lifting")
    ResponseEntity<LightResponseView> askLifting(@AuthenticationPrincipal Actor actor, @PathVariable("id") long goalId, @Valid @RequestBody LiftingPlea body) {
        return answer(responding.askLifting(actor, goalId, body.plea()), actor, HttpStatus.CREATED);
    }

    private ResponseEntity<LightResponseView> answer(LightResponse response, Actor actor, HttpStatus status) {
        var opinions = OpinionView.of(reviewing.opinionsOn(Subject.Kind.LIGHT_RESPONSE, response.id()), LightResponseStep.values());
        return ResponseEntity.status(status).eTag(IfMatch.etag(response.version()))
                .body(LightResponseView.of(response, permissions.permitted(response, actor), responding.choices(response), opinions));
    }
}
