package org.hengji.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.SecurityEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens, by which a person's machines sign in as that person. */
@Service
public class AccessTokens {

    private static final int MAX_DAYS = 366;

    private final AccessTokenMapper mapper;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(AccessTokenMapper mapper, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A token just made, with its secret. */
    public record Issued(AccessToken token, String secret) {}

    /** Whoever signs in by a token, and by which. */
    public record Bearer(Actor actor, AccessToken token) {}

    public List<AccessToken> list(Actor actor) {
        return mapper.list(actor.userId());
    }

    @Transactional
    public Issued issue(Actor actor, String name, LocalDate expiresOn) {
        LocalDate today = LocalDate.now(clock);
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(MAX_DAYS))) {
            throw Refusal.invalid("/expiresOn", "有效期应在今天之后的一年以内");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = "hj_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        mapper.insert(actor.userId(), name, hash(secret), clock.instant(), expiresOn);
        events.publishEvent(new SecurityEvent(Kind.TOKEN_ISSUED, actor, "“" + name + "”，有效期至 " + expiresOn));
        return new Issued(mapper.findByHash(hash(secret)).orElseThrow(), secret);
    }

    @Transactional
    public void revoke(Actor actor, long id) {
        AccessToken token = mapper.list(actor.userId()).stream().filter(t -> t.id() == id).findFirst()
                .orElseThrow(() -> Refusal.notFound("该访问令牌"));
        mapper.delete(id, actor.userId());
        events.publishEvent(new SecurityEvent(Kind.TOKEN_REVOKED, actor, "“" + token.name() + "”"));
    }

    /** Whom the secret stands for; empty when unknown or expired. */
    @Transactional
    public Optional<Bearer> bearerOf(String secret) {
        String hash = hash(secret);
        return mapper.userOf(hash, LocalDate.now(clock)).map(userId -> {
            mapper.touch(hash, clock.instant());
            return new Bearer(accounts.actor(userId), mapper.findByHash(hash).orElseThrow());
        });
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
