package org.hengji.core.prereview.indicators;

import java.util.List;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class IndicatorRules {

    public static final List<Rule> ALL = List.of(
            BlankFields.RULE, MissingIndicators.ANY, MissingIndicators.LEVELS, MissingUnit.RULE, Placeholders.RULE, TruncatedNames.RULE,
            TargetTexts.MALFORMED, TargetTexts.OPERATOR, Measurability.NOT_MEASURABLE, Measurability.REPEATS, Directions.RULE,
            Rates.OVER, Rates.UNREALISTIC, Times.VAGUE, Times.YEAR,
            Categories.RULE, Duplicates.RULE, Boilerplate.RULE, Descriptions.RULE, VagueGoals.RULE);

    private IndicatorRules() {
    }
}
