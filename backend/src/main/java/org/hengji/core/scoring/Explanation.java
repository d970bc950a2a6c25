package org.hengji.core.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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

    /** The score of these points by a rule. */
    static Explanation of(ScoringRule rule, BigDecimal weight, Rounding rounding) {
        Ratio share = rule.share();
        return new Explanation(rule, weight, rounding, share.unrounded(weight), share.score(weight, rounding));
    }

    /** The score computed anew from what is stored; no pack has a part in it. */
    public BigDecimal replay() {
        return rule.share().score(weight, rounding);
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
