package org.hengji.evaluation.panel;

import java.util.Arrays;

/** Where a key evaluation stands, or how it ended. */
public enum KeyEvaluationStatus {
    PANEL("组成专家组", KeyEvaluationStep.KEY_EVALUATION_PANEL),
    SCORING("专家评分", KeyEvaluationStep.EXPERT_SCORING),
    DRAFT("起草报告", KeyEvaluationStep.KEY_EVALUATION_DRAFT),
    OPINION("征求意见", KeyEvaluationStep.KEY_EVALUATION_OPINION),
    FINALISE("意见处理", KeyEvaluationStep.KEY_EVALUATION_FINALISE),
    SETTLE("待审定", KeyEvaluationStep.KEY_EVALUATION_SETTLE),
    SETTLED("已定稿", null),
    TERMINATED("已终止", null);

    private final String label;
    private final KeyEvaluationStep step;

    KeyEvaluationStatus(String label, KeyEvaluationStep step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** The step at which it lies; null at the end. */
    KeyEvaluationStep step() {
        return step;
    }

    static KeyEvaluationStatus at(KeyEvaluationStep step) {
        return Arrays.stream(values()).filter(status -> status.step == step).findFirst().orElseThrow();
    }

    /** Whether all sheets are in, so that those who lead it may read them. */
    boolean scored() {
        return this == DRAFT || heard();
    }

    /** Whether the evaluated unit and its department may read it. */
    boolean heard() {
        return this == OPINION || this == FINALISE || this == SETTLE || this == SETTLED;
    }
}
