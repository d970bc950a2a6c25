package org.hengji.results;

import org.hengji.evaluation.panel.KeyEvaluationKind;

/** Which evaluation a result follows: a settled key evaluation goes before the unit's own. */
public enum ResultSource {
    SELF_EVALUATION("绩效自评"), DEPARTMENT_EVALUATION("部门评价"), FINANCE_EVALUATION("财政评价");

    private final String label;

    ResultSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static ResultSource of(KeyEvaluationKind kind) {
        return kind == KeyEvaluationKind.FINANCE ? FINANCE_EVALUATION : DEPARTMENT_EVALUATION;
    }
}
