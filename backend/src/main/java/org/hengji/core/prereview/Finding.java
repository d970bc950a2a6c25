package org.hengji.core.prereview;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.hengji.core.rulepack.Severity;
import org.hengji.core.rulepack.Source;

/**
 * Something that is wrong with a document, at one place.
 *
 * @param kind       what is wrong
 * @param rule       the id of the rule that found it, for example {@code MONEY-04}
 * @param severity   how much it weighs under the pack
 * @param scope      what part of the document it is about
 * @param project    the project's code, or null if it is no project's or the project has no code
 * @param indicator  the indicator's 三级指标 exactly as in the document, or null
 * @param table      the table's title, or null
 * @param path       JSON pointer (RFC 6901) of the place in the document
 * @param message    what is wrong, in Chinese, for the clerk who has to mend it
 * @param evidence   the figures and texts that show it, in order
 * @param suggestion what to write instead where that is safe to say, or null
 * @param basis      what the rule rests on
 */
@JsonPropertyOrder({"kind", "rule", "severity", "scope", "project", "indicator", "table", "path", "message", "evidence",
    "suggestion", "basis"})
public record Finding(
        FindingKind kind,
        String rule,
        Severity severity,
        Scope scope,
        String project,
        String indicator,
        String table,
        String path,
        String message,
        Map<String, String> evidence,
        String suggestion,
        Source basis) {
}
