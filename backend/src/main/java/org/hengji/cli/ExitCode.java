package org.hengji.cli;

/** How a command ends. */
final class ExitCode {

    /** Nothing of severity error. */
    static final int FINE = 0;

    /** Errors were found. */
    static final int ERRORS = 1;

    /** A file cannot be read, or the call itself is wrong. */
    static final int UNREADABLE = 2;

    private ExitCode() {
    }
}
