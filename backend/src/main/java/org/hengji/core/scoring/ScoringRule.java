package org.hengji.core.scoring;

import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.Target;

/** The rules by which a line is scored; the source of the points and bands is the rule pack's. */
public enum ScoringRule {

    EXECUTION("SCORE-01", "预算执行率"),
    MORE_IS_BETTER("SCORE-02", "正向指标"),
    LESS_IS_BETTER("SCORE-03", "反向指标"),
    EQUAL_OR_RANGE("SCORE-04", "定值或区间指标"),
    YES_NO("SCORE-05", "是否指标"),
    JUDGED("SCORE-06", "人工评定");

    private final String id;
    private final String label;

    ScoringRule(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The stable id, for example SCORE-02. */
    public String id() {
        return id;
    }

    /** What the rule is called in explanations. */
    public String label() {
        return label;
    }

    /** The rule for a target. */
    public static ScoringRule of(Target target) {
        return switch (target.kind()) {
            case NUMBER -> ofOperator(target.operator());
            case RANGE -> EQUAL_OR_RANGE;
            case YES_NO -> YES_NO;
            case DATE, FREQUENCY, GRADED, TEXT, BLANK, UNREADABLE -> JUDGED;
        };
    }

    /** Whether no rule can compute the line, so that a person must give its completion in percent. */
    public static boolean needsCompletion(Target target) {
        return of(target) == JUDGED;
    }

    private static ScoringRule ofOperator(Operator operator) {
        if (operator == null || operator == Operator.EQUAL) {
            return EQUAL_OR_RANGE;
        }
        return operator.lessIsBetter() ? LESS_IS_BETTER : MORE_IS_BETTER;
    }
}
