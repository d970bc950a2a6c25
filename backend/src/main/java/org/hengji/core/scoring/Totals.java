package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.PrintedRounding;
import org.hengji.core.rulepack.RulePack;

/** The total of a published self-evaluation beside the printed one: what the rules give, what the printed scores add up to, and the grade. */
final class Totals {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SCALE = 10;

    /** What rounding a row to two decimals may add to the sum, as against rounding the sum alone. */
    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");

    /** Names of grades that forms print besides 优 良 中 差. */
    private static final Map<String, Grade> GRADES = Map.ofEntries(
            Map.entry("优", Grade.EXCELLENT), Map.entry("优秀", Grade.EXCELLENT), Map.entry("良", Grade.GOOD), Map.entry("良好", Grade.GOOD),
            Map.entry("中", Grade.FAIR), Map.entry("中等", Grade.FAIR), Map.entry("一般", Grade.FAIR), Map.entry("合格", Grade.FAIR),
            Map.entry("差", Grade.POOR), Map.entry("较差", Grade.POOR), Map.entry("不合格", Grade.POOR));

    private final RulePack pack;
    private final SelfEvaluation evaluation;
    private final List<ScoredLine> lines;
    private final List<ScoreFlag> flags;

    Totals(RulePack pack, SelfEvaluation evaluation, List<ScoredLine> lines, List<ScoreFlag> flags) {
        this.pack = pack;
        this.evaluation = evaluation;
        this.lines = lines;
        this.flags = new ArrayList<>(flags);
    }

    SelfEvaluationScore score() {
        List<ScoredLine> counted = lines.stream().filter(ScoredLine::counts).toList();
        BigDecimal total = scaled(sum(counted.stream().map(ScoredLine::score).toList()));
        BigDecimal printedSum = sum(counted.stream().map(line -> line.scorePrinted() == null ? line.score() : line.scorePrinted()).toList());
        boolean complete = counted.stream().allMatch(ScoredLine::isScored);
        if (!complete) {
            flags.add(ScoreFlag.INCOMPLETE);
        }
        StringBuilder text = new StringBuilder("按规则计算的得分合计 " + total.toPlainString());
        if (evaluation.totalPrinted() != null) {
            compare(counted, total, printedSum, text);
        }
        return new SelfEvaluationScore(lines, total, complete ? pack.grade(total) : null, text.toString(), flags);
    }

    private void compare(List<ScoredLine> counted, BigDecimal total, BigDecimal printedSum, StringBuilder text) {
        BigDecimal printed = evaluation.totalPrinted();
        text.append("；表列总分 ").append(printed.toPlainString()).append("，表列各项得分合计 ").append(printedSum.toPlainString());
        boolean agrees = Stream.of(printedSum, scaled(printedSum), total).anyMatch(sum -> isTotal(sum, printed))
                || printed.subtract(printedSum).abs().compareTo(HALF_A_HUNDREDTH.multiply(BigDecimal.valueOf(counted.size()))) <= 0;
        if (!agrees && !hasOtherPart(counted, printedSum)) {
            flags.add(ScoreFlag.TOTAL_MISMATCH);
            text.append("，相差 ").append(printed.subtract(printedSum).toPlainString());
        }
        BigDecimal recomputed = scaled(sum(counted.stream()
                .map(line -> line.isExplained() && line.scorePrinted() != null ? line.scorePrinted() : line.score()).toList()));
        boolean unexplained = counted.stream().anyMatch(line -> !line.isExplained());
        if (unexplained && !isTotal(recomputed, printed)) {
            flags.add(ScoreFlag.TOTAL_DIFFERS);
            text.append("；改正不符的得分后应为 ").append(recomputed.toPlainString());
        }
        Grade grade = evaluation.gradePrinted() == null ? null : GRADES.get(PlainText.words(evaluation.gradePrinted()));
        Grade due = pack.grade(printed.max(BigDecimal.ZERO));
        if (grade != null && grade != due) {
            flags.add(ScoreFlag.GRADE_MISMATCH);
            text.append("；表列总分对应的等级为").append(due.label());
        }
    }

    /** A row whose score is left blank, or an execution part that was not taken over, may have points in the total all the same. */
    private boolean hasOtherPart(List<ScoredLine> counted, BigDecimal printedSum) {
        if (counted.stream().anyMatch(line -> line.scorePrinted() == null && line.weight() != null && line.weight().signum() > 0)) {
            return true;
        }
        return evaluation.execution() == null && evaluation.totalPrinted().compareTo(printedSum) > 0
                && counted.stream().allMatch(line -> line.weight() != null)
                && sum(counted.stream().map(ScoredLine::weight).toList()).compareTo(HUNDRED) < 0;
    }

    private boolean isTotal(BigDecimal exact, BigDecimal printed) {
        PrintedRounding rounding = pack.printedRounding().value();
        return exact.compareTo(printed) == 0 || rounding.decimals().stream().anyMatch(decimals ->
                rounding.modes().stream().anyMatch(mode -> exact.setScale(decimals, mode).compareTo(printed) == 0));
    }

    /** Without the points of what does not apply, the rest is brought to 100. */
    private BigDecimal scaled(BigDecimal sum) {
        BigDecimal without = sum(lines.stream().filter(line -> !line.counts() && line.explanation().rule() instanceof RowRule.NotScored)
                .map(ScoredLine::weight).toList());
        return without.signum() == 0 || without.compareTo(HUNDRED) >= 0 ? sum
                : pack.rounding().value().round(sum.multiply(HUNDRED).divide(HUNDRED.subtract(without), SCALE, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
