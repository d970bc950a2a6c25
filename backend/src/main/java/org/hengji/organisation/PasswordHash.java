package org.hengji.organisation;

/** What is stored of a password. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
