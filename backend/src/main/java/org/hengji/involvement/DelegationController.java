package org.hengji.involvement;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Named;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我的委托. */
@RestController
@RequestMapping("/api/me/delegations")
class DelegationController {

    /**
     * @param to    the delegate's holding of a post
     * @param toOn  the last day
     */
    record NewDelegation(@NotNull(message = "请选择委托的岗位") Post post, @NotNull(message = "请选择委托的岗位") Long scopeId,
                         @NotNull(message = "请选择受托人") Long to, @NotNull(message = "请填写开始日期") LocalDate fromOn,
                         @NotNull(message = "请填写结束日期") LocalDate toOn,
                         @NotBlank(message = "请填写委托事由") @Size(max = 500, message = "委托事由不超过 500 字") String reason) {}

    /** @param given by the reader; otherwise to him */
    record DelegationView(long id, boolean given, String from, String to, Post post, String postName, Named scope, LocalDate fromOn, LocalDate toOn,
                          String reason, Delegation.State state, String stateName, Instant at, @Nullable Instant revokedAt, boolean revocable) {}

    record DelegationList(List<DelegationView> items) {}

    private final Delegations delegations;
    private final Clock clock;

    DelegationController(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @GetMapping
    DelegationList list(@AuthenticationPrincipal Actor actor) {
        return new DelegationList(delegations.of(actor).stream().map(d -> view(d, actor)).toList());
    }

    @PostMapping
    DelegationList delegate(@AuthenticationPrincipal Actor actor, @Valid @RequestBody NewDelegation n) {
        delegations.delegate(actor, new Desk(n.post(), n.scopeId()), n.to(), n.fromOn(), n.toOn(), n.reason().strip());
        return list(actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        delegations.revoke(actor, id);
    }

    private DelegationView view(Delegation d, Actor reader) {
        Delegation.State state = d.state(LocalDate.now(clock));
        boolean given = d.fromId() == reader.userId();
        return new DelegationView(d.id(), given, d.fromName(), d.toName(), d.post(), d.post().label(), new Named(d.scopeId(), d.scopeName()), d.fromOn(),
                d.toOn(), d.reason(), state, state.label(), d.createdAt(), d.revokedAt(),
                given && (state == Delegation.State.PLANNED || state == Delegation.State.RUNNING));
    }
}
