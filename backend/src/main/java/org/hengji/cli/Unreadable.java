package org.hengji.cli;

import java.nio.file.Path;

/** A file, or a choice on the command line, that cannot be used; it says which, where and why. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(Path file, String why) {
        super(file + "：" + why);
    }
}
