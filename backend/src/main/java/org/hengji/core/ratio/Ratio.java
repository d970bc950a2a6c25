package org.hengji.core.ratio;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Source;

/**
 * An indicator of the department goal that is a ratio known by formula.
 *
 * @param name           its name in the pack
 * @param indicatorIndex its index among the indicators of the department goal
 * @param formula        how it is worked out, in words
 * @param period         the time that it is of
 * @param numerator      what is divided
 * @param denominator    what it is divided by
 * @param value          the ratio in percent with two decimals, rounded half up; null unless it is computed
 * @param state          whether it could be worked out
 * @param explanation    why, in Chinese
 * @param source         what the formula rests on
 */
public record Ratio(
        String name,
        int indicatorIndex,
        String formula,
        String period,
        Part numerator,
        Part denominator,
        BigDecimal value,
        State state,
        String explanation,
        Source source) {

    /**
     * The numerator or the denominator.
     *
     * @param name      what it is
     * @param value     its value in the document: 元 or a count; null if the document does not say
     * @param statement the words of the narrative that make it 0, or null if a figure gives it
     */
    public record Part(String name, BigDecimal value, String statement) {
    }

    /** Whether a ratio could be worked out. */
    public enum State {
        COMPUTED,
        /** The denominator is 0: the ratio means nothing in this budget. */
        NOT_APPLICABLE,
        /** A figure is only known later in the year. */
        NOT_YET_KNOWN
    }
}
