package org.hengji.cli;

import java.util.List;
import org.hengji.cli.CheckReport.Checked;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePack;
import picocli.CommandLine.Command;

/** {@code check}: the machine pre-review of goal documents. */
@Command(name = "check", description = "预审绩效目标文档（JSON、xlsx、docx）")
final class CheckCommand extends ReportingCommand<Checked> {

    @Override
    Checked look(String file, GoalDocument document, RulePack pack) {
        return new Checked(file, pack.id(), PreReview.of(document, pack));
    }

    @Override
    Report report(List<Checked> documents) {
        return new CheckReport(documents);
    }
}
