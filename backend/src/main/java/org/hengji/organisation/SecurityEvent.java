package org.hengji.organisation;

/**
 * Something that happened to an account. Whoever keeps the trail listens.
 *
 * @param actor  null when nobody has that name
 * @param detail what it was about, such as the name of a token; null when there is nothing to add
 */
public record SecurityEvent(Kind kind, Actor actor, String detail) {

    public enum Kind { SIGNED_IN, SIGN_IN_FAILED, ACCOUNT_LOCKED, SIGNED_OUT, TOKEN_ISSUED, TOKEN_REVOKED }
}
