package org.hengji.cli;

import java.util.List;
import org.hengji.cli.ScoreReport.Scored;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import picocli.CommandLine.Command;

/** {@code score}: recomputes the scores of self-evaluations. */
@Command(name = "score", description = "核算绩效自评表（JSON、xlsx、docx）的得分，逐行说明规则、算式和舍入")
final class ScoreCommand extends ReportingCommand<Scored> {

    @Override
    Scored look(String file, GoalDocument document, RulePack pack) {
        return Scored.of(file, document, pack);
    }

    @Override
    Report report(List<Scored> documents) {
        return new ScoreReport(documents);
    }
}
