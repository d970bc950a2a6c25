package org.hengji.core.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.core.rulepack.Rounding;

/**
 * How a score came about, with everything that is needed to compute it again.
 *
 * @param rule      the rule with its inputs
 * @param weight    the points, which are also the cap
 * @param rounding  how the score is rounded
 * @param unrounded the score before rounding, to ten decimals
 * @param score     the score
 */
public record Explanation(ScoringRule rule, BigDecimal weight, Rounding rounding, BigDecimal unrounded, BigDecimal score) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The score of these points by a rule; points below 0, which only a mistyped form has, earn nothing. */
    static Explanation of(ScoringRule rule, BigDecimal points, Rounding rounding) {
        BigDecimal weight = points.max(BigDecimal.ZERO);
        Ratio share = rule.share();
        return new Explanation(rule, weight, rounding, share.unrounded(weight), rounded(share, weight, rounding));
    }

    /** The rounded score; points with more decimals than a score may have are never rounded up beyond themselves. */
    private static BigDecimal rounded(Ratio share, BigDecimal weight, Rounding rounding) {
        BigDecimal score = share.score(weight, rounding);
        return score.compareTo(weight) > 0 ? share.score(weight, new Rounding(rounding.decimals(), RoundingMode.DOWN)) : score;
    }

    /** The score computed anew from what is stored; no pack has a part in it. */
    public BigDecimal replay() {
        return rounded(rule.share(), weight, rounding);
    }

    /** The formula with its result, for example {@code 15 × 8676 ÷ 8755 = 14.86}. */
    public String formula() {
        return rule.formula(weight) + " = " + score.toPlainString();
    }

    /** For storing. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What was stored. */
    public static Explanation fromJson(String json) {
        try {
            return JSON.readValue(json, Explanation.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
