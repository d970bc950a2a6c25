package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.SelfEvaluationScore;
import org.hengji.organisation.Subject;
import org.hengji.review.Filing;

/** A unit's own evaluation of one goal at the end of the year (绩效自评). Amounts in 元. */
public final class SelfEvaluation extends Filing {

    private static final List<EvaluationStep> STEPS = List.of(EvaluationStep.values());

    private String rulePackId;
    private BigDecimal budgetYuan;
    private BigDecimal executedYuan;
    private BigDecimal total;
    private BigDecimal computedTotal;
    private Grade grade;
    private BigDecimal selfTotal;
    private Grade selfGrade;
    private String flags;
    private String conclusion;
    private String problems;
    private String measures;

    SelfEvaluation() {}

    void fill(BigDecimal newExecutedYuan, String newConclusion, String newProblems, String newMeasures) {
        executedYuan = newExecutedYuan;
        conclusion = newConclusion;
        problems = newProblems;
        measures = newMeasures;
    }

    /** @param computed what the rules alone make of it */
    void score(SelfEvaluationScore score, SelfEvaluationScore computed) {
        computedTotal = computed.total();
        total = score.total();
        grade = score.grade();
        flags = EvaluationLine.join(score.flags());
    }

    /** The re-check has found this total; from now on it counts, and the unit's own stands beside it. */
    public void rechecked(BigDecimal foundTotal, Grade foundGrade) {
        selfTotal = total;
        selfGrade = grade;
        total = foundTotal;
        grade = foundGrade;
    }

    @Override
    protected List<EvaluationStep> steps() {
        return STEPS;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SELF_EVALUATION, id(), "绩效自评");
    }

    /** The pack it is scored by: the one the goal was drafted under. */
    public String rulePackId() {
        return rulePackId;
    }

    public BigDecimal budgetYuan() {
        return budgetYuan;
    }

    /** Spent in the year; null until the unit has given it. */
    public BigDecimal executedYuan() {
        return executedYuan;
    }

    /** Percent of the budget, to two decimals; null where it cannot be computed. */
    public BigDecimal executionRate() {
        return percent(executedYuan, budgetYuan);
    }

    /** Sum of the lines' scores so far; after a re-check what that has found. */
    public BigDecimal total() {
        return total;
    }

    /** The total without any score that a person gave; null for one scored before such scores were known. */
    public BigDecimal computedTotal() {
        return computedTotal;
    }

    /** Null while a line cannot be scored. */
    public Grade grade() {
        return grade;
    }

    /** The unit's own total where a re-check has set another; null otherwise. */
    public BigDecimal selfTotal() {
        return selfTotal;
    }

    /** The grade of the unit's own total where a re-check has set another; null otherwise. */
    public Grade selfGrade() {
        return selfGrade;
    }

    List<ScoreFlag> scoreFlags() {
        return EvaluationLine.split(flags);
    }

    public String conclusion() {
        return conclusion;
    }

    public String problems() {
        return problems;
    }

    public String measures() {
        return measures;
    }
}
