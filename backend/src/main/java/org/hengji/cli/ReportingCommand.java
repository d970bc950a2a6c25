package org.hengji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A command that looks at documents by a rule pack and reports. A file that cannot be read does not keep the others from being
 * looked at.
 *
 * @param <D> what it says of one document
 */
abstract class ReportingCommand<D> implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹")
    private List<Path> paths;

    @Option(names = "--pack", paramLabel = "ID", description = "规则包；不写则按文档的表式和年度选择")
    private String packId;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    /** @param file as the caller named it */
    abstract D look(String file, GoalDocument document, RulePack pack);

    abstract Report report(List<D> documents);

    @Override
    public Integer call() throws Exception {
        Packs packs = new Packs(packId);
        List<D> looked = new ArrayList<>();
        boolean allRead = GoalFiles.each(paths, spec.commandLine().getErr(),
                (file, document) -> looked.add(look(file.toString(), document, packs.of(document))));
        Report report = report(looked);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        out.flush();
        if (!allRead) {
            return ExitCode.UNREADABLE;
        }
        return report.has(Severity.ERROR) ? ExitCode.ERRORS : ExitCode.FINE;
    }
}
