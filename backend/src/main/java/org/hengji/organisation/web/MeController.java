package org.hengji.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.AccessToken;
import org.hengji.organisation.AccessTokens;
import org.hengji.organisation.Actor;
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

/** The signed-in person and their access tokens. */
@RestController
@RequestMapping("/api/me")
class MeController {

    record TokenRequest(@NotBlank(message = "请填写令牌名称") @Size(max = 80, message = "令牌名称不超过 80 字") String name,
                        @NotNull(message = "请填写有效期") LocalDate expiresOn) {}

    record TokenList(List<AccessToken> items) {}

    record IssuedToken(long id, String name, LocalDate expiresOn, String token) {}

    private final AccessTokens tokens;

    MeController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    Me me(@AuthenticationPrincipal Actor actor) {
        return Me.of(actor);
    }

    @GetMapping("/tokens")
    TokenList tokens(@AuthenticationPrincipal Actor actor) {
        return new TokenList(tokens.list(actor));
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    IssuedToken issue(@AuthenticationPrincipal Actor actor, @Valid @RequestBody TokenRequest request) {
        var issued = tokens.issue(actor, request.name(), request.expiresOn());
        return new IssuedToken(issued.token().id(), issued.token().name(), issued.token().expiresOn(), issued.secret());
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        tokens.revoke(actor, id);
    }
}
