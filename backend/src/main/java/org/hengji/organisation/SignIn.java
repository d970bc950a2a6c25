package org.hengji.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.SecurityEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks a password and locks an account after repeated failures. */
@Service
public class SignIn {

    static final int FAILURES_UNTIL_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountMapper mapper;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Compared against when the name is unknown, so that the answer takes as long as for a known one. */
    private final String decoyHash;

    SignIn(AccountMapper mapper, Accounts accounts, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.decoyHash = passwords.encode("decoy");
    }

    /** @throws Refusal wrong name or password, or the account is locked */
    public Actor signIn(String username, String password) {
        Account account = mapper.findByUsername(username).filter(Account::enabled).orElse(null);
        if (account == null) {
            passwords.matches(password, decoyHash);
            // The name stays out of the trail: people type their password there by mistake.
            events.publishEvent(new SecurityEvent(Kind.SIGN_IN_FAILED, null, "没有这个用户名，或账号已停用"));
            throw badCredentials();
        }
        Instant now = clock.instant();
        if (account.lockedAt(now)) {
            publish(Kind.SIGN_IN_FAILED, account, "账号处于锁定状态");
            throw locked(account.lockedUntil());
        }
        if (!passwords.matches(password, account.passwordHash())) {
            failed(account, now);
            throw badCredentials();
        }
        if (account.failedSignIns() > 0) {
            mapper.clearFailures(account.id());
        }
        return accounts.actor(account.id());
    }

    private void failed(Account account, Instant now) {
        mapper.countFailure(account.id());
        publish(Kind.SIGN_IN_FAILED, account, "密码不正确");
        int failures = mapper.find(account.id()).orElseThrow().failedSignIns();
        if (failures >= FAILURES_UNTIL_LOCK) {
            mapper.lock(account.id(), now.plus(LOCK));
            publish(Kind.ACCOUNT_LOCKED, account, "连续输错密码 " + failures + " 次，锁定 " + LOCK.toMinutes() + " 分钟");
        }
    }

    private void publish(Kind kind, Account account, String detail) {
        events.publishEvent(new SecurityEvent(kind, accounts.actor(account.id()), detail));
    }

    private static Refusal badCredentials() {
        return Refusal.badCredentials("用户名或密码不正确。连续输错 " + FAILURES_UNTIL_LOCK + " 次将锁定 " + LOCK.toMinutes() + " 分钟");
    }

    private Refusal locked(Instant until) {
        String time = DateTimeFormatter.ofPattern("HH:mm").withZone(clock.getZone()).format(until);
        return Refusal.accountLocked("连续输错密码，账号已锁定，请在 " + time + " 后再试，或联系安全管理员");
    }
}
