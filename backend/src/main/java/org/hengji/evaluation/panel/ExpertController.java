package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.IfMatch;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pool of experts (专家库): who is in it, what he knows, what ties him to whom. */
@RestController
@RequestMapping("/api/experts")
class ExpertController {

    record ExpertView(long id, int version, String name, ExpertKind kind, String kindName, String workplace, @Nullable String title,
                      List<String> specialties, @Nullable Named account, boolean active, List<ExpertTieView> ties) {

        private static ExpertView of(Experts.Known known) {
            Expert e = known.expert();
            return new ExpertView(e.id(), e.version(), e.name(), e.kind(), e.kind().label(), e.workplace(), e.title(), e.fields(),
                    e.userId() == null ? null : new Named(e.userId(), e.accountName()), e.active(), known.ties().stream().map(ExpertTieView::of).toList());
        }
    }

    record ExpertTieView(long id, Named unit, TieKind kind, String kindName, @Nullable String note, @Nullable LocalDate until) {

        private static ExpertTieView of(ExpertTie t) {
            return new ExpertTieView(t.id(), new Named(t.unitId(), t.unitName()), t.kind(), t.kind().label(), t.note(), t.untilOn());
        }
    }

    record NewExpertTie(@NotNull(message = "请选择部门或单位") Long unitId, @NotNull(message = "请选择关系") TieKind kind,
                  @Nullable @Size(max = 500, message = "说明不超过 500 字") String note, @Nullable LocalDate until) {}

    record ExpertPlace(long id, String name, OrgUnit.Kind kind) {}

    record ExpertAccount(long id, String name, String username) {}

    record ExpertTieChoice(TieKind code, String name) {}

    record ExpertChoices(List<String> specialties, List<ExpertAccount> accounts, List<ExpertPlace> units, List<ExpertTieChoice> tieKinds) {}

    private final Experts experts;

    ExpertController(Experts experts) {
        this.experts = experts;
    }

    @GetMapping
    Page<ExpertView> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) String q, @RequestParam(required = false) String kind,
                          @RequestParam(required = false) String specialty, @RequestParam(required = false) Boolean active,
                          @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        var filter = new ExpertMapper.Filter(Choice.text(q), Choice.of(ExpertKind.class, "kind", kind), Choice.text(specialty), active);
        return experts.list(actor, filter, PageRequest.of(page, size)).map(ExpertView::of);
    }

    /** What the form of an expert can be filled with. */
    @GetMapping("/choices")
    ExpertChoices choices(@AuthenticationPrincipal Actor actor) {
        Experts.Choices c = experts.choices(actor);
        return new ExpertChoices(c.specialties(), c.accounts().stream().map(a -> new ExpertAccount(a.id(), a.name(), a.username())).toList(),
                c.places().stream().map(p -> new ExpertPlace(p.id(), p.name(), p.kind())).toList(),
                Arrays.stream(TieKind.values()).map(k -> new ExpertTieChoice(k, k.label())).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<ExpertView> get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answer(HttpStatus.OK, experts.get(actor, id));
    }

    @PostMapping
    ResponseEntity<ExpertView> add(@AuthenticationPrincipal Actor actor, @Valid @RequestBody ExpertEdit edit) {
        return answer(HttpStatus.CREATED, experts.add(actor, edit));
    }

    @PutMapping("/{id}")
    ResponseEntity<ExpertView> change(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody ExpertEdit edit) {
        return answer(HttpStatus.OK, experts.change(actor, id, IfMatch.version(ifMatch), edit));
    }

    @PostMapping("/{id}/ties")
    ResponseEntity<ExpertView> tie(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                   @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch, @Valid @RequestBody NewExpertTie tie) {
        return answer(HttpStatus.OK, experts.tie(actor, id, IfMatch.version(ifMatch), tie.unitId(), tie.kind(), Choice.text(tie.note()), tie.until()));
    }

    @DeleteMapping("/{id}/ties/{tie}")
    ResponseEntity<ExpertView> untie(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable long tie,
                                     @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        return answer(HttpStatus.OK, experts.untie(actor, id, IfMatch.version(ifMatch), tie));
    }

    private static ResponseEntity<ExpertView> answer(HttpStatus status, Experts.Known known) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(known.expert().version())).body(ExpertView.of(known));
    }
}
