package org.hengji.intake;

/** Where a running import reports how far it has come. */
@FunctionalInterface
interface Progress {

    Progress UNHEARD = (phase, done, total) -> { };

    /** @param total 0 while it is not known */
    void at(Phase phase, int done, int total);

    default void at(Phase phase) {
        at(phase, 0, 0);
    }
}
