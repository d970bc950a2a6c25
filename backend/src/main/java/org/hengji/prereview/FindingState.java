package org.hengji.prereview;

import org.hengji.core.rulepack.Severity;

/** Where a finding stands. */
enum FindingState {
    OPEN("未处理"), ANSWERED("已说明"), OVERRIDDEN("已放行");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** A reason of the unit never settles an error; only a reviewer lets it pass. */
    static FindingState of(Severity severity, Answer answer) {
        if (answer == null) {
            return OPEN;
        }
        if (answer.kind() == Answer.Kind.OVERRIDE) {
            return OVERRIDDEN;
        }
        return severity == Severity.ERROR ? OPEN : ANSWERED;
    }
}
