package org.hengji.intake;

import java.util.List;
import java.util.Set;
import org.hengji.core.prereview.Finding;
import org.hengji.core.rulepack.Severity;

/**
 * What an import would do, and what is to be said about it beforehand.
 *
 * @param findings of the pre-review of the document that would result
 */
record Preview(Declaration declared, Destination destination, Stored stored, Comparison comparison, List<Finding> findings) {

    Preview {
        findings = List.copyOf(findings);
    }

    /** The same for only these projects of the document. */
    Preview only(Set<Integer> indexes) {
        return new Preview(declared.only(indexes), destination, stored, comparison.only(indexes), findings);
    }

    int projectCount() {
        return declared.projects().size();
    }

    int added() {
        return comparison.count(Change.Kind.ADD);
    }

    int changed() {
        return comparison.count(Change.Kind.CHANGE);
    }

    int blocked() {
        return comparison.count(Change.Kind.BLOCKED);
    }

    long findings(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
