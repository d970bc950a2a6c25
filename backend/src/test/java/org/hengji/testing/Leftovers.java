package org.hengji.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Clears away what tests leave behind, once this JVM has ended, however it ended. */
final class Leftovers {

    /** Waits for the end of its standard input, which is the end of this JVM. Interrupting the terminal spares it. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r _
            directory=$1
            shift
            [ $# = 0 ] || kill -9 "$@"
            rm -rf "$directory"
            """;

    /** Held, so that nobody collects and closes the open end of their standard input. */
    private static final List<Process> KEEPERS = new CopyOnWriteArrayList<>();

    private Leftovers() {
    }

    /**
     * Kills the processes that use the directory, then deletes it. Not a shutdown hook: that would run beside those of
     * the applications that still use the directory, and not at all when this JVM is killed.
     */
    static void removeAfterThisJvm(Path directory, Process... users) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "leftovers", directory.toString()));
        for (Process user : users) {
            command.add(String.valueOf(user.pid()));
        }
        KEEPERS.add(new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start());
    }
}
