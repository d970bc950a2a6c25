package org.hengji.prereview;

import java.util.Collection;
import java.util.Map;
import org.hengji.core.rulepack.Severity;

/** How many findings there are, and how many of them still stand in the way of submission. */
record FindingCounts(int error, int warning, int hint, int openErrors, int openWarnings) {

    /** @param answers by the key of the finding */
    static FindingCounts of(Collection<StoredFinding> findings, Map<String, Answer> answers) {
        int[] all = new int[Severity.values().length];
        int[] open = new int[Severity.values().length];
        for (StoredFinding f : findings) {
            int severity = f.severity().ordinal();
            all[severity]++;
            open[severity] += FindingState.of(f.severity(), answers.get(f.findingKey())) == FindingState.OPEN ? 1 : 0;
        }
        return new FindingCounts(all[Severity.ERROR.ordinal()], all[Severity.WARNING.ordinal()], all[Severity.HINT.ordinal()],
                open[Severity.ERROR.ordinal()], open[Severity.WARNING.ordinal()]);
    }

    /** Whether a goal with these may go on its way. */
    boolean pass() {
        return openErrors == 0 && openWarnings == 0;
    }
}
