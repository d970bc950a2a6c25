package org.hengji.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hengji.core.refusal.Refusal;
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
    private final Clock clock;
    /** Compared against when the name is unknown, so that the answer takes as long as for a known one. */
    private final String decoyHash;

    SignIn(AccountMapper mapper, Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.decoyHash = passwords.encode("decoy");
    }

    /** @throws Refusal wrong name or password, or the account is locked */
    public Actor signIn(String username, String password) {
        Account account = mapper.findByUsername(username).filter(Account::enabled).orElse(null);
        if (account == null) {
            passwords.matches(password, decoyHash);
            throw badCredentials();
        }
        Instant now = clock.instant();
        if (account.lockedAt(now)) {
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
        int failures = mapper.find(account.id()).orElseThrow().failedSignIns();
        if (failures >= FAILURES_UNTIL_LOCK) {
            mapper.lock(account.id(), now.plus(LOCK));
        }
    }

    private static Refusal badCredentials() {
        return Refusal.badCredentials("用户名或密码不正确。连续输错 " + FAILURES_UNTIL_LOCK + " 次将锁定 " + LOCK.toMinutes() + " 分钟");
    }

    private Refusal locked(Instant until) {
        String time = DateTimeFormatter.ofPattern("HH:mm").withZone(clock.getZone()).format(until);
        return Refusal.accountLocked("连续输错密码，账号已锁定，请在 " + time + " 后再试，或联系安全管理员");
    }
}
