package org.hengji.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;
import org.hengji.core.scoring.DocumentScoring;
import org.hengji.core.scoring.Explanation;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.ScoredLine;
import org.hengji.core.scoring.SelfEvaluationScore;

/** What {@code score} prints. */
record ScoreReport(List<Scored> documents) implements Report {

    /**
     * A document with its scores.
     *
     * @param file the file as the caller named it
     * @param pack the id of the pack it was scored under
     */
    record Scored(String file, String pack, List<Project> projects) {

        static Scored of(String file, GoalDocument document, RulePack pack) {
            List<Project> projects = DocumentScoring.score(document, pack).stream().map(Project::of).toList();
            return new Scored(file, pack.id(), projects);
        }
    }

    /** A project with its lines; project is its code, totals and grades computed and as printed. */
    record Project(String project, String name, List<Line> lines, BigDecimal total, BigDecimal totalPrinted, String grade, String gradePrinted,
                   String explanation, List<String> flags) {

        static Project of(DocumentScoring.Scored scored) {
            SelfEvaluationScore score = scored.score();
            return new Project(scored.code(), scored.name(), score.lines().stream().map(Line::of).toList(), score.total(),
                    scored.evaluation().totalPrinted(), score.grade() == null ? null : score.grade().label(), scored.evaluation().gradePrinted(),
                    score.text(), codes(score.flags()));
        }
    }

    /** A line; basis holds the rule's inputs and the rounding, from which the score can be computed again. */
    record Line(String item, BigDecimal weight, String target, String actual, BigDecimal ratio, BigDecimal unrounded, BigDecimal score,
                BigDecimal scorePrinted, String rule, String explanation, List<String> flags, Explanation basis) {

        static Line of(ScoredLine line) {
            return new Line(line.item(), line.weight(), line.target(), line.actual(), line.ratio(), line.unrounded(), line.score(), line.scorePrinted(),
                    line.ruleId(), line.text(), codes(line.flags()), line.explanation());
        }
    }

    @Override
    public boolean has(Severity severity) {
        return flags().anyMatch(code -> Stream.of(ScoreFlag.values()).anyMatch(flag -> flag.code().equals(code) && flag.severity() == severity));
    }

    private Stream<String> flags() {
        return documents.stream().flatMap(document -> document.projects().stream())
                .flatMap(project -> Stream.concat(project.flags().stream(), project.lines().stream().flatMap(line -> line.flags().stream())));
    }

    @Override
    public void writeText(PrintWriter out) {
        for (Scored document : documents) {
            out.printf("%s（规则包 %s）%n", document.file(), document.pack());
            document.projects().forEach(project -> writeText(project, out));
        }
    }

    private static void writeText(Project project, PrintWriter out) {
        out.printf("  %s：%s%s%s%n", project.name(), project.explanation(), project.grade() == null ? "" : "，等级" + project.grade(),
                labels(project.flags()));
        for (Line line : project.lines()) {
            out.printf("    %s %s（%s 分）得 %s%s%n      %s%n", line.rule(), line.item(), line.weight() == null ? "?" : line.weight().toPlainString(),
                    line.score().toPlainString(), labels(line.flags()), line.explanation());
        }
    }

    private static String labels(List<String> codes) {
        return codes.isEmpty() ? "" : "  ▲ " + String.join("；", Stream.of(ScoreFlag.values())
                .filter(flag -> codes.contains(flag.code())).map(ScoreFlag::label).toList());
    }

    private static List<String> codes(List<ScoreFlag> flags) {
        return flags.stream().map(ScoreFlag::code).toList();
    }
}
