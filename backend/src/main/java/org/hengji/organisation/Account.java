package org.hengji.organisation;

import java.time.Instant;

/** A sign-in account as stored. The password is kept only as a BCrypt hash. */
record Account(long id, String username, String displayName, String passwordHash, boolean enabled,
               int failedSignIns, Instant lockedUntil) {

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
