package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.rulepack.Rounding;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.ScoreWords;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Scores one line: by the rule of its target, else by the completion that a person judged or the score that a form prints. */
final class LineScoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final RuleFinder finder;
    private final Rounding rounding;
    private final ScoreWords words;

    LineScoring(RulePack pack, int year, boolean published) {
        this.pack = pack;
        this.finder = new RuleFinder(pack, year, published);
        this.rounding = pack.rounding().value();
        this.words = pack.scoreWords().value();
    }

    /** A line of a form that is being filled in. */
    ScoredLine draft(Line line, BigDecimal weight) {
        List<ScoreFlag> flags = new ArrayList<>();
        if (line.target().kind() == TargetKind.UNREADABLE) {
            flags.add(ScoreFlag.TARGET_UNREADABLE);
        }
        boolean blank = isBlank(line.actual());
        if (blank) {
            flags.add(ScoreFlag.ACTUAL_MISSING);
        }
        List<ScoringRule> rules = blank ? List.of() : finder.find(line, weight).sure();
        boolean byRule = !needsCompletion(line.target());
        if (byRule && !blank && rules.isEmpty()) {
            flags.add(ScoreFlag.ACTUAL_UNREADABLE);
        }
        if (!rules.isEmpty()) {
            return computed(line, weight, rules.get(0), compared(line), flags);
        }
        if (line.completion() != null) {
            BigDecimal percent = line.completion().max(BigDecimal.ZERO).min(HUNDRED);
            return computed(line, weight, new JudgementRule.Judged(percent), judged(line, percent), flags);
        }
        if (!byRule) {
            flags.add(ScoreFlag.COMPLETION_MISSING);
        }
        return unscored(line, weight, flags);
    }

    /** Whether no rule can compute the line, so that a person must give its completion in percent. */
    static boolean needsCompletion(Target target) {
        return switch (target.kind()) {
            case NUMBER, RANGE, YES_NO -> false;
            case DATE, FREQUENCY, GRADED, TEXT, BLANK, UNREADABLE -> true;
        };
    }

    /**
     * A line of a published form.
     *
     * @param weight  its points, or null if they are not known
     * @param printed its score as printed, or null
     */
    ScoredLine published(Line line, BigDecimal weight, BigDecimal printed) {
        List<ScoreFlag> flags = new ArrayList<>();
        if (line.target().clarity() == Clarity.RUN_TOGETHER) {
            flags.add(ScoreFlag.TARGET_UNREADABLE);
        }
        Said said = Said.of(line.actual(), words);
        if (said == Said.NOT_APPLICABLE && printed == null) {
            return notScored(line, weight, "本指标不适用，其余指标折算为 100 分");
        }
        if (said == Said.NOTHING) {
            flags.add(ScoreFlag.ACTUAL_MISSING);
        }
        if (weight == null) {
            flags.add(ScoreFlag.WEIGHT_MISSING);
        }
        BigDecimal points = weight == null ? printed == null ? BigDecimal.ZERO : printed : weight;
        Candidates candidates = said == Said.NOTHING ? Candidates.NONE : finder.find(line, points);
        return new PrintedScore(pack).explain(line, weight, printed, candidates, compared(line), flags, finder.isFarAbove(line));
    }

    /** The rules of a line that shares its score cell with others. */
    Candidates candidates(Line line) {
        return Said.isBlank(line.actual(), words) ? Candidates.NONE : finder.find(line, BigDecimal.ONE);
    }

    ScoredLine notScored(Line line, BigDecimal weight, String why) {
        BigDecimal points = weight == null ? BigDecimal.ZERO : weight;
        Explanation explanation = Explanation.of(new RowRule.NotScored(why), points, rounding);
        return new ScoredLine(line.item(), points, line.target().printed(), line.actual(), explanation, explanation.rule().id(),
                explanation.unrounded(), explanation.score(), line.scorePrinted(), explanation.rule().label() + "：" + why, List.of());
    }

    private ScoredLine computed(Line line, BigDecimal weight, ScoringRule rule, String inputs, List<ScoreFlag> flags) {
        if (!Said.isReason(line.deviationReason(), words)) {
            if (!rule.share().isFull()) {
                flags.add(ScoreFlag.REASON_MISSING);
            } else if (finder.isFarAbove(line)) {
                flags.add(ScoreFlag.OVER_ACHIEVED);
            }
        }
        Explanation explanation = Explanation.of(rule, weight, rounding);
        return new ScoredLine(line.item(), weight, line.target().printed(), line.actual(), explanation, rule.id(), explanation.unrounded(),
                explanation.score(), null, rule.label() + "：" + inputs + "；得分 = " + explanation.formula(), flags);
    }

    private ScoredLine unscored(Line line, BigDecimal weight, List<ScoreFlag> flags) {
        String missing = flags.get(flags.size() - 1).label();
        boolean byRule = !needsCompletion(line.target());
        return new ScoredLine(line.item(), weight, line.target().printed(), line.actual(), null, byRule ? "SCORE-02" : "SCORE-06",
                BigDecimal.ZERO, rounding.round(BigDecimal.ZERO), null, (byRule ? "自动计分" : "人工评定") + "：" + missing + "，暂不计分", flags);
    }

    static String compared(Line line) {
        Target target = line.target();
        String reading = target.reading();
        boolean asPrinted = reading == null || target.kind() == TargetKind.YES_NO || reading.replace(" ", "").equals(target.printed());
        return "指标值 " + shown(target.printed()) + (asPrinted ? "" : "（读作 " + reading + "）") + "，实际 " + shown(line.actual());
    }

    private String judged(Line line, BigDecimal percent) {
        return "指标值 " + shown(line.target().printed()) + "，评定完成程度 " + percent.toPlainString() + "%（" + pack.qualitativeBand(percent).name() + "）";
    }

    private static String shown(String text) {
        return isBlank(text) ? "空白" : text;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
