package org.hengji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code check}, {@code score}, {@code forms} and {@code read} of {@code ./hengji}; every command answers an {@link ExitCode}. */
@Command(name = "hengji", subcommands = {CheckCommand.class, ScoreCommand.class, FormsCommand.class, ReadCommand.class})
final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
    }

    /** Runs one command; what is wrong with the call itself is said in Chinese with the usage of the command. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("命令写法有误：" + wrong.getMessage());
                    wrong.getCommandLine().usage(err);
                    return ExitCode.UNREADABLE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Unreadable unreadable) {
                        err.println(unreadable.getMessage());
                        return ExitCode.UNREADABLE;
                    }
                    throw failure;
                });
        return line.execute(arguments);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
