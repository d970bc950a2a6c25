package org.hengji.organisation.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.SampleAccounts;
import org.hengji.organisation.SecurityEvent;
import org.hengji.organisation.SignIn;
import org.hengji.organisation.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    record Credentials(@NotBlank(message = "请输入用户名") @Size(max = 80, message = "用户名过长") String username,
                       @NotBlank(message = "请输入密码") @Size(max = 200, message = "密码过长") String password) {}

    record SampleAccountView(String username, String password, String name, String postName, String organisation) {}

    record Session(boolean authenticated, @Nullable Me user, @Nullable List<SampleAccountView> sampleAccounts) {}

    private final SignIn signIn;
    private final SampleAccounts samples;
    private final SecurityContextRepository contexts;
    private final ApplicationEventPublisher events;

    SessionController(SignIn signIn, SampleAccounts samples, SecurityContextRepository contexts, ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.samples = samples;
        this.contexts = contexts;
        this.events = events;
    }

    /** The CSRF token is asked for by name so that its cookie is set. */
    @GetMapping
    Session session(@AuthenticationPrincipal Actor actor, @Parameter(hidden = true) CsrfToken csrf) {
        csrf.getToken();
        return actor != null ? new Session(true, Me.of(actor), null) : new Session(false, null, sampleAccounts());
    }

    @PostMapping
    Session signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = signIn.signIn(credentials.username().trim(), credentials.password());
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = new SecurityContextImpl(new SignedIn(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        events.publishEvent(new SecurityEvent(SecurityEvent.Kind.SIGNED_IN, actor, null));
        return new Session(true, Me.of(actor), null);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        if (actor != null) {
            events.publishEvent(new SecurityEvent(SecurityEvent.Kind.SIGNED_OUT, actor, null));
        }
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private List<SampleAccountView> sampleAccounts() {
        List<SampleAccountView> views = samples.list().stream()
                .map(a -> new SampleAccountView(a.username(), samples.password(), a.name(), a.post().label(), a.organisation()))
                .toList();
        return views.isEmpty() ? null : views;
    }
}
