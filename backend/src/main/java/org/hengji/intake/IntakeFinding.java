package org.hengji.intake;

import jakarta.annotation.Nullable;
import java.util.Map;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Scope;
import org.hengji.core.rulepack.Severity;
import org.hengji.core.rulepack.Source.Confidence;

/** A finding of the pre-review about an import; nobody answers it yet. */
record IntakeFinding(FindingKind kind, String kindName, String groupName, String rule, Severity severity, String severityName, Scope scope,
                     @Nullable String project, @Nullable String indicator, @Nullable String table, String path, String message,
                     Map<String, String> evidence, @Nullable String suggestion, Basis basis) {

    /** What the rule rests on. */
    record Basis(String document, @Nullable String number, @Nullable String article, Confidence confidence) {}

    static IntakeFinding of(Finding f) {
        return new IntakeFinding(f.kind(), f.kind().label(), f.kind().group().label(), f.rule(), f.severity(), f.severity().label(), f.scope(),
                f.project(), f.indicator(), f.table(), f.path(), f.message(), f.evidence(), f.suggestion(),
                new Basis(f.basis().document(), f.basis().number(), f.basis().article(), f.basis().confidence()));
    }
}
