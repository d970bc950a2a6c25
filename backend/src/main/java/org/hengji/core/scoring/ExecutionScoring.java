package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Rounding;

/** Scores 预算执行率: points × min(executed ÷ budget, 1). A budget of 0 earns nothing; a form that gives it no points needs no figures. */
final class ExecutionScoring {

    private static final String ITEM = "预算执行率";

    private ExecutionScoring() {
    }

    static ScoredLine score(BigDecimal budgetYuan, BigDecimal executedYuan, BigDecimal weight, Rounding rounding) {
        if (weight.signum() == 0) {
            return line(weight, Ratio.FULL, rounding, "本表不计分", List.of());
        }
        if (executedYuan == null || budgetYuan == null) {
            return line(weight, null, rounding, "缺少预算数或执行数，暂不计分", List.of(ScoreFlag.ACTUAL_MISSING));
        }
        String inputs = "预算 " + budgetYuan.toPlainString() + " 元，执行 " + executedYuan.toPlainString() + " 元";
        if (budgetYuan.signum() <= 0) {
            return line(weight, Ratio.NONE, rounding, inputs, List.of(ScoreFlag.BUDGET_ZERO));
        }
        boolean above = executedYuan.compareTo(budgetYuan) > 0;
        return line(weight, Ratio.of(executedYuan, budgetYuan), rounding, inputs,
                above ? List.of(ScoreFlag.EXECUTED_ABOVE_BUDGET) : List.of());
    }

    private static ScoredLine line(BigDecimal weight, Ratio ratio, Rounding rounding, String inputs, List<ScoreFlag> flags) {
        String label = ScoringRule.EXECUTION.label() + "：" + inputs;
        if (ratio == null) {
            return new ScoredLine(ITEM, weight, null, BigDecimal.ZERO, rounding.round(BigDecimal.ZERO),
                    ScoringRule.EXECUTION, label, flags);
        }
        BigDecimal score = ratio.score(weight, rounding);
        return new ScoredLine(ITEM, weight, ratio.value(), ratio.unrounded(weight), score, ScoringRule.EXECUTION,
                label + "；得分 = " + ratio.formula(weight) + " = " + score.toPlainString(), flags);
    }
}
