package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Scores one line: by the rule of its target, else by the completion that a person judged. */
final class LineScoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;

    LineScoring(RulePack pack) {
        this.pack = pack;
    }

    ScoredLine score(Line line, BigDecimal weight) {
        List<ScoreFlag> flags = new ArrayList<>();
        if (line.target().kind() == TargetKind.UNREADABLE) {
            flags.add(ScoreFlag.TARGET_UNREADABLE);
        }
        boolean blank = line.actual() == null || line.actual().isBlank();
        if (blank) {
            flags.add(ScoreFlag.ACTUAL_MISSING);
        }
        Optional<Ratio> computed = blank ? Optional.empty() : Achievement.of(line);
        boolean byRule = !ScoringRule.needsCompletion(line.target());
        if (byRule && !blank && computed.isEmpty()) {
            flags.add(ScoreFlag.ACTUAL_UNREADABLE);
        }
        if (computed.isPresent()) {
            ScoringRule rule = ScoringRule.of(line.target());
            return scored(line, weight, computed.get(), rule, compared(line, rule), flags);
        }
        if (line.completion() != null) {
            Ratio judged = Ratio.of(line.completion(), HUNDRED);
            return scored(line, weight, judged, ScoringRule.JUDGED, judged(line), flags);
        }
        if (!byRule) {
            flags.add(ScoreFlag.COMPLETION_MISSING);
        }
        return unscored(line, weight, flags);
    }

    private ScoredLine scored(
            Line line, BigDecimal weight, Ratio ratio, ScoringRule rule, String inputs, List<ScoreFlag> flags) {
        BigDecimal score = ratio.score(weight, pack.rounding().value());
        if (line.deviationReason() == null || line.deviationReason().isBlank()) {
            if (!ratio.isFull()) {
                flags.add(ScoreFlag.REASON_MISSING);
            } else if (Achievement.isFarAbove(line, pack.overAchievement().value().explainAbove())) {
                flags.add(ScoreFlag.OVER_ACHIEVED);
            }
        }
        String explanation = rule.label() + "：" + inputs + "；得分 = " + ratio.formula(weight) + " = " + score.toPlainString();
        return new ScoredLine(line.item(), weight, ratio.value(), ratio.unrounded(weight), score, rule, explanation, flags);
    }

    private ScoredLine unscored(Line line, BigDecimal weight, List<ScoreFlag> flags) {
        ScoringRule rule = ScoringRule.of(line.target());
        String missing = flags.get(flags.size() - 1).label();
        return new ScoredLine(line.item(), weight, null, BigDecimal.ZERO, pack.rounding().value().round(BigDecimal.ZERO),
                rule, rule.label() + "：" + missing + "，暂不计分", flags);
    }

    private static String compared(Line line, ScoringRule rule) {
        Target target = line.target();
        String reading = target.reading();
        boolean same = reading.replace(" ", "").equals(target.printed());
        return "指标值 " + target.printed() + (same || rule == ScoringRule.YES_NO ? "" : "（读作 " + reading + "）")
                + "，实际 " + line.actual();
    }

    private String judged(Line line) {
        BigDecimal percent = line.completion().max(BigDecimal.ZERO).min(HUNDRED);
        return "指标值 " + (line.target().printed() == null ? "空白" : line.target().printed())
                + "，评定完成程度 " + percent.toPlainString() + "%（" + pack.qualitativeBand(percent).name() + "）";
    }
}
