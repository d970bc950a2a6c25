package org.hengji.core.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/**
 * A rule with the inputs it was given. It holds every number it needs, so that a stored one gives the same share in years
 * to come, whatever has become of the pack. The rules are those of the self-evaluation form of 财预〔2020〕10号 and of the
 * notes that local forms print; numbers that a region may set come in as inputs from its pack.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "id")
@JsonSubTypes({
    @Type(value = ComparisonRule.Execution.class, name = "SCORE-01"), @Type(value = ComparisonRule.MoreIsBetter.class, name = "SCORE-02"),
    @Type(value = ComparisonRule.LessIsBetter.class, name = "SCORE-03"), @Type(value = ComparisonRule.FixedOrRange.class, name = "SCORE-04"),
    @Type(value = ComparisonRule.YesNo.class, name = "SCORE-05"), @Type(value = JudgementRule.Judged.class, name = "SCORE-06"),
    @Type(value = JudgementRule.Banded.class, name = "SCORE-07"), @Type(value = JudgementRule.MetInWords.class, name = "SCORE-08"),
    @Type(value = ComparisonRule.OnTime.class, name = "SCORE-09"), @Type(value = ComparisonRule.Steps.class, name = "SCORE-10"),
    @Type(value = ComparisonRule.Deviation.class, name = "SCORE-11"), @Type(value = JudgementRule.OverAchieved.class, name = "SCORE-12"),
    @Type(value = RowRule.Merged.class, name = "SCORE-13"), @Type(value = RowRule.Parent.class, name = "SCORE-14"),
    @Type(value = RowRule.NotScored.class, name = "SCORE-15"), @Type(value = JudgementRule.AsPrinted.class, name = "SCORE-16"),
    @Type(value = JudgementRule.Rechecked.class, name = "SCORE-17"), @Type(value = ComparisonRule.Tier.class, name = "SCORE-18")})
public sealed interface ScoringRule permits ComparisonRule, JudgementRule, RowRule {

    /** The stable id, for example SCORE-02. */
    default String id() {
        for (Type type : ScoringRule.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == getClass()) {
                return type.name();
            }
        }
        throw new IllegalStateException("no id for " + getClass());
    }

    /** What the rule is called in explanations. */
    String label();

    /** The share of the points that was earned. */
    Ratio share();

    /** How the score follows from the points, for example {@code 15 × 8676 ÷ 8755}. */
    default String formula(BigDecimal weight) {
        return share().formula(weight);
    }

    /** A figure without needless zeros. */
    static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
