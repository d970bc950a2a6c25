package org.hengji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hengji.cli.CheckReport.Checked;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: the machine pre-review of goal documents. A file that cannot be read does not keep the others from being checked. */
@Command(name = "check", description = "预审绩效目标文档（JSON、xlsx、docx）")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹")
    private List<Path> paths;

    @Option(names = "--pack", paramLabel = "ID", description = "规则包；不写则按文档的表式和年度选择")
    private String packId;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Packs packs = new Packs(packId);
        List<Checked> checked = new ArrayList<>();
        boolean allRead = GoalFiles.each(paths, spec.commandLine().getErr(), (file, document) -> {
            RulePack pack = packs.of(document);
            checked.add(new Checked(file.toString(), pack.id(), PreReview.of(document, pack)));
        });
        CheckReport report = new CheckReport(checked);
        print(report);
        if (!allRead) {
            return ExitCode.UNREADABLE;
        }
        return report.has(Severity.ERROR) ? ExitCode.ERRORS : ExitCode.FINE;
    }

    private void print(CheckReport report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        out.flush();
    }
}
