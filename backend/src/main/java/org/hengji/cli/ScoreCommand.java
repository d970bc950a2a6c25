package org.hengji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hengji.cli.ScoreReport.Scored;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score}: recomputes the scores of self-evaluations. A file that cannot be read does not keep the others from being scored. */
@Command(name = "score", description = "核算绩效自评表（JSON、xlsx、docx）的得分，逐行说明规则、算式和舍入")
final class ScoreCommand implements Callable<Integer> {

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
        List<Scored> scored = new ArrayList<>();
        boolean allRead = GoalFiles.each(paths, spec.commandLine().getErr(), (file, document) -> {
            RulePack pack = packs.of(document);
            scored.add(Scored.of(file.toString(), document, pack));
        });
        ScoreReport report = new ScoreReport(scored);
        print(report);
        if (!allRead) {
            return ExitCode.UNREADABLE;
        }
        return report.has(Severity.ERROR) ? ExitCode.ERRORS : ExitCode.FINE;
    }

    private void print(ScoreReport report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        out.flush();
    }
}
