package org.hengji.core.scoring;

import java.math.BigDecimal;

/**
 * What a person may give a line in place of the score that its rule computes. 财预〔2020〕10号 leaves room in two places: within
 * the band of a qualitative indicator, and where a target set too low was far exceeded; a re-check may also take points off.
 *
 * @param from  least points
 * @param to    most points
 * @param basis what leaves the room, in Chinese
 * @param rule  what explains a score of this room; what it says was given stands for any
 */
public record ScoreRoom(BigDecimal from, BigDecimal to, String basis, ScoringRule rule) {

    /** Within the band of a qualitative indicator. */
    static ScoreRoom within(Candidates.Band band, BigDecimal weight) {
        BigDecimal to = band.nearest(weight, weight);
        return new ScoreRoom(band.nearest(BigDecimal.ZERO, weight), to, "定性指标“" + band.name() + "”一档", band.rule(weight, to));
    }

    /** Cut by the degree of deviation, at most to A ÷ B. */
    static ScoreRoom cut(BigDecimal target, BigDecimal actual, BigDecimal weight) {
        Ratio least = Ratio.of(target, actual);
        return new ScoreRoom(least.unrounded(weight), weight, "完成值远高于指标值，可按偏离度调减",
                new JudgementRule.OverAchieved(target, actual, weight, weight));
    }

    /** What one who re-checks may give: anything down to nothing, and never more than the rule leaves. */
    ScoreRoom forRecheck(BigDecimal weight) {
        return new ScoreRoom(BigDecimal.ZERO, to, "复核核定，不高于按规则可得的分数", new JudgementRule.Rechecked(weight, to));
    }

    /** Whether these points lie within it. */
    public boolean holds(BigDecimal points) {
        return points.compareTo(from) >= 0 && points.compareTo(to) <= 0;
    }

    /** The rule with the points given. */
    ScoringRule giving(BigDecimal points) {
        if (rule instanceof JudgementRule.Banded banded) {
            return new JudgementRule.Banded(banded.band(), banded.from(), banded.to(), banded.weight(), points);
        }
        if (rule instanceof JudgementRule.OverAchieved over) {
            return new JudgementRule.OverAchieved(over.target(), over.actual(), over.weight(), points);
        }
        return new JudgementRule.Rechecked(((JudgementRule.Rechecked) rule).weight(), points);
    }
}
