package org.hengji.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People's accounts and posts. */
@Service
public class Accounts implements DeskHolders {

    private final AccountMapper mapper;
    private final PasswordEncoder passwords;
    private final DelegatedSeats delegated;
    private final Clock clock;

    Accounts(AccountMapper mapper, PasswordEncoder passwords, DelegatedSeats delegated, Clock clock) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.delegated = delegated;
        this.clock = clock;
    }

    public boolean none() {
        return mapper.count() == 0;
    }

    /** Adds an account with one post. The password is stored as a hash only. */
    @Transactional
    public Actor create(String username, String name, String password, Post post, OrgUnit seat, OrgUnit scope) {
        return create(username, name, hash(password), post, seat, scope);
    }

    /** The same for a password hashed before, so that many accounts with one password cost one hashing. */
    @Transactional
    public Actor create(String username, String name, PasswordHash password, Post post, OrgUnit seat, OrgUnit scope) {
        mapper.insert(username, name, password.value(), clock.instant());
        long id = mapper.findByUsername(username).orElseThrow().id();
        mapper.insertPost(id, post, seat.id(), scope.id());
        return actor(id);
    }

    /** Slow on purpose. */
    public PasswordHash hash(String password) {
        return new PasswordHash(passwords.encode(password));
    }

    public Optional<Actor> actorNamed(String username) {
        return mapper.findByUsername(username).filter(Account::enabled).map(a -> actor(a.id()));
    }

    /** Names of the people whose turn it is when work lies at the desk. */
    public List<String> namesAt(Desk desk) {
        return mapper.namesAtDesk(desk.post(), desk.scopeId());
    }

    @Override
    public List<Long> holders(Desk desk) {
        return mapper.idsAtDesk(desk.post(), desk.scopeId());
    }

    /** The person with the posts held and delegated now, for work that goes on after the request; none when the account has been disabled. */
    public Actor now(long userId) {
        Account account = mapper.find(userId).orElseThrow();
        return account.enabled() ? actor(userId).with(delegated.of(userId)) : new Actor(account.id(), account.username(), account.displayName(), List.of());
    }

    Actor actor(long userId) {
        Account account = mapper.find(userId).orElseThrow();
        return new Actor(account.id(), account.username(), account.displayName(), mapper.holdings(userId));
    }
}
