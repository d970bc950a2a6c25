package org.hengji.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.hengji.core.prereview.Finding;
import org.hengji.core.rulepack.Severity;

/** What {@code check} prints. */
record CheckReport(List<Checked> documents) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

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

    boolean has(Severity severity) {
        return documents.stream().anyMatch(document -> document.count(severity) > 0);
    }

    void writeJson(PrintWriter out) throws IOException {
        JSON.writeValue(out, this);
        out.println();
    }

    void writeText(PrintWriter out) {
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
