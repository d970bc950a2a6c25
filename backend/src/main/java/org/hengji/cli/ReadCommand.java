package org.hengji.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hengji.core.document.GoalDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: the goal documents in files, as JSON. */
@Command(name = "read", description = "输出从文件（JSON、xlsx、docx）读出的绩效目标文档")
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹")
    private List<Path> paths;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean allRead = GoalFiles.each(paths, spec.commandLine().getErr(),
                (file, document) -> out.println(new String(GoalDocuments.write(document), StandardCharsets.UTF_8)));
        return allRead ? ExitCode.FINE : ExitCode.UNREADABLE;
    }
}
