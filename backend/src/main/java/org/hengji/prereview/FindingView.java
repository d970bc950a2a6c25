package org.hengji.prereview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Scope;
import org.hengji.core.rulepack.Severity;
import org.hengji.core.rulepack.Source.Confidence;

/**
 * A finding as pages show it.
 *
 * @param ruleReads      how the rule decides, in Chinese
 * @param indicatorIndex index among the goal's indicators
 * @param field          which part of the indicator ({@code target}, {@code level3} …) or of the goal ({@code goal}, {@code purpose},
 *                       {@code plan}, {@code amount} …); null for the whole
 */
record FindingView(String key, FindingKind kind, String kindName, @Schema(allowableValues = {"COMPLETENESS", "TARGETS", "CATEGORIES", "MONEY",
        "PLAN", "ACROSS", "TEXT"}) String group, String groupName, String rule, @Nullable String ruleReads, Severity severity,
                   String severityName, Scope scope, @Nullable String indicator, @Nullable Integer indicatorIndex, @Nullable String field,
                   @Nullable String table, String path, String message, Map<String, String> evidence, @Nullable String suggestion, Basis basis,
                   FindingState state, String stateName, @Nullable Reply answer, Set<FindingAction> permitted) {

    /** What the rule rests on. */
    record Basis(String document, @Nullable String number, @Nullable String article, Confidence confidence) {}

    /** What was said to it, by whom. */
    record Reply(Answer.Kind kind, String reason, String by, Instant at) {

        static Reply of(Answer answer) {
            return answer == null ? null : new Reply(answer.kind(), answer.reason(), answer.answeredByName(), answer.answeredAt());
        }
    }
}
