package org.hengji.cli;

import java.io.PrintWriter;
import java.util.List;
import org.hengji.core.prereview.Finding;
import org.hengji.core.rulepack.Severity;

/** What {@code check} prints. */
record CheckReport(List<Checked> documents) implements Report {

    /**
     * A document with what was found in it.
     *
     * @param file the file as the caller named it
     * @param pack the id of the pack it was checked under
     */
    record Checked(String file, String pack, List<Finding> findings) {

        long count(Severity severity) {
            return findings.stream().filter(finding -> finding.severity() == severity).count();
        }
    }

    @Override
    public boolean has(Severity severity) {
        return documents.stream().anyMatch(document -> document.count(severity) > 0);
    }

    @Override
    public void writeText(PrintWriter out) {
        for (Checked document : documents) {
            out.printf("%s（规则包 %s）：错误 %d，警告 %d，提示 %d%n", document.file(), document.pack(),
                    document.count(Severity.ERROR), document.count(Severity.WARNING), document.count(Severity.HINT));
            document.findings().forEach(finding -> writeText(finding, out));
        }
    }

    private static void writeText(Finding finding, PrintWriter out) {
        out.printf("  %s %s %s：%s%n", finding.severity().label(), finding.rule(), finding.path(), finding.message());
        if (finding.suggestion() != null) {
            out.printf("      建议：%s%n", finding.suggestion());
        }
    }
}
