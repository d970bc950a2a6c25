package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.Candidates.Match;
import org.hengji.core.scoring.SelfEvaluation.Execution;

/** Scores 预算执行率: points × min(executed ÷ budget, 1). A budget of 0 earns nothing; a form that gives it no points needs no figures. */
final class ExecutionScoring {

    /** What the line is called. */
    static final String ITEM = "预算执行率";
    private static final Pattern RATE = Pattern.compile("(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)(%?)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final boolean published;

    /** @param published whether the form prints scores, so that one may be missing */
    ExecutionScoring(RulePack pack, boolean published) {
        this.pack = pack;
        this.published = published;
    }

    /** @param weight the points, or null where the form prints none and none can be inferred */
    ScoredLine score(Execution execution, BigDecimal weight) {
        if (weight != null && weight.signum() == 0) {
            return line(execution, weight, new RowRule.NotScored("本表不计分"), "本表不计分", List.of());
        }
        BigDecimal budget = execution.budgetYuan() == null ? execution.initialYuan() : execution.budgetYuan();
        String inputs = "预算 " + yuan(budget) + "，执行 " + yuan(execution.executedYuan())
                + (execution.ratePrinted() == null ? "" : "，表列执行率 " + execution.ratePrinted());
        List<ScoringRule> rules = rules(execution, budget);
        List<ScoreFlag> flags = flags(execution, budget);
        BigDecimal printed = execution.scorePrinted();
        if (printed == null) {
            if (published && execution.weight() != null) {
                flags.add(ScoreFlag.SCORE_MISSING);
            }
            return rules.isEmpty() || weight == null ? unscored(execution, weight, flags) : line(execution, weight, rules.get(0), inputs, flags);
        }
        if (weight == null) {
            return line(execution, printed, new JudgementRule.AsPrinted(printed, printed, "表上没有分值，得分无从核对"), inputs, flags);
        }
        return explained(execution, weight, rules, inputs, flags);
    }

    private ScoredLine explained(Execution execution, BigDecimal weight, List<ScoringRule> rules, String inputs, List<ScoreFlag> flags) {
        BigDecimal printed = execution.scorePrinted();
        Optional<Match> match = new Candidates(rules, List.of(), List.of()).match(printed, weight, pack.printedRounding().value());
        if (match.isPresent()) {
            String how = match.get().rounding();
            return line(execution, weight, match.get().rule(), inputs + "；表列得分 " + printed.toPlainString() + (how.isEmpty() ? " 一致" : " 为" + how), flags);
        }
        if (rules.isEmpty() && printed.compareTo(weight) <= 0) {
            flags.add(ScoreFlag.ACTUAL_MISSING);
            return line(execution, weight, new JudgementRule.AsPrinted(weight, printed, "缺少预算数或执行数，得分无从核对"), inputs, flags);
        }
        flags.add(printed.compareTo(weight) > 0 ? ScoreFlag.SCORE_ABOVE_WEIGHT : ScoreFlag.SCORE_UNEXPLAINED);
        ScoringRule rule = rules.isEmpty() ? new JudgementRule.AsPrinted(weight, weight, "缺少预算数或执行数，按分值封顶") : rules.get(0);
        return line(execution, weight, rule, inputs + "；表列得分 " + printed.toPlainString() + " 不符合本规则的任何舍入", flags);
    }

    /** The rule from the amounts first, then from the other budget figure and from the printed rate. */
    private static List<ScoringRule> rules(Execution execution, BigDecimal budget) {
        Set<ScoringRule> rules = new LinkedHashSet<>();
        BigDecimal executed = execution.executedYuan();
        if (budget != null && executed != null) {
            rules.add(new ComparisonRule.Execution(budget, executed));
        }
        if (execution.initialYuan() != null && executed != null && execution.initialYuan().signum() > 0 && execution.scorePrinted() != null) {
            rules.add(new ComparisonRule.Execution(execution.initialYuan(), executed));
        }
        if (budget == null || budget.signum() > 0) {
            rates(execution).forEach(rate -> rules.add(new ComparisonRule.Execution(HUNDRED, rate)));
        }
        return List.copyOf(rules);
    }

    /** The printed rate in percent, the likeliest reading first: 86%, 0.958, 79.27, 1. */
    private static List<BigDecimal> rates(Execution execution) {
        Matcher rate = RATE.matcher(PlainText.of(execution.ratePrinted()));
        if (!rate.matches()) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(rate.group(1).replace(",", ""));
        if (!rate.group(2).isEmpty() || value.compareTo(new BigDecimal(2)) > 0) {
            return List.of(value);
        }
        return List.of(value.movePointRight(2), value);
    }

    private static List<ScoreFlag> flags(Execution execution, BigDecimal budget) {
        List<ScoreFlag> flags = new ArrayList<>();
        BigDecimal executed = execution.executedYuan();
        if (budget == null || executed == null) {
            return flags;
        }
        if (budget.signum() <= 0) {
            flags.add(ScoreFlag.BUDGET_ZERO);
        } else if (executed.compareTo(budget) > 0) {
            flags.add(ScoreFlag.EXECUTED_ABOVE_BUDGET);
        }
        List<BigDecimal> rates = rates(execution);
        boolean differs = budget.signum() > 0 && !rates.isEmpty() && rates.stream().noneMatch(rate -> isNear(rate, executed, budget))
                && (execution.initialYuan() == null || rates.stream().noneMatch(rate -> isNear(rate, executed, execution.initialYuan())));
        if (differs) {
            flags.add(ScoreFlag.RATE_MISMATCH);
        }
        return flags;
    }

    /** Less than one percentage point apart is a rounding. */
    private static boolean isNear(BigDecimal rate, BigDecimal executed, BigDecimal budget) {
        BigDecimal off = rate.multiply(budget).subtract(executed.multiply(HUNDRED)).abs();
        return off.compareTo(budget.abs()) < 0;
    }

    private ScoredLine unscored(Execution execution, BigDecimal weight, List<ScoreFlag> flags) {
        flags.add(ScoreFlag.ACTUAL_MISSING);
        return new ScoredLine(ITEM, weight, null, execution.ratePrinted(), null, "SCORE-01", BigDecimal.ZERO,
                pack.rounding().value().round(BigDecimal.ZERO), null, ITEM + "：缺少预算数或执行数，暂不计分", flags);
    }

    private ScoredLine line(Execution execution, BigDecimal weight, ScoringRule rule, String inputs, List<ScoreFlag> flags) {
        Explanation explanation = Explanation.of(rule, weight, pack.rounding().value());
        boolean scored = !(rule instanceof RowRule.NotScored);
        return new ScoredLine(ITEM, weight, null, execution.ratePrinted(), explanation, rule.id(), explanation.unrounded(), explanation.score(),
                execution.scorePrinted(), rule.label() + "：" + inputs + (scored ? "；得分 = " + explanation.formula() : ""), flags);
    }

    private static String yuan(BigDecimal amount) {
        return amount == null ? "空白" : amount.toPlainString() + " 元";
    }
}
