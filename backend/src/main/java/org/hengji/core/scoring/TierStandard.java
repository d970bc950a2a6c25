package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;

/** A 评分标准 that gives points by tiers of the actual value, as forms print it: 90%以上得10分，80%-90%得8分，60%以下不得分. */
final class TierStandard {

    private static final String FIGURE = "(-?\\d+(?:\\.\\d+)?)%?(?:\\((?:不?含)\\))?";
    private static final String POINTS = "(?:之间|的|时|者)*[,，:：]?(?:(?:得|计|记|为|赋)(?:满分)?(\\d+(?:\\.\\d+)?)分|(不得分|不计分|得0分))";
    private static final Pattern BETWEEN = Pattern.compile("(?<![±\\d.])" + FIGURE + "[-~—–至到]" + FIGURE + POINTS);
    private static final Pattern FROM = Pattern.compile("(?:(?:≥|>|大于等于|不低于|高于|大于|超过)" + FIGURE + "(?:及?以上)?|(?<![-~—–至到±\\d.])" + FIGURE + "(?:及?以上))" + POINTS);
    private static final Pattern UP_TO = Pattern.compile("(?:(?:≤|<|小于等于|不高于|低于|小于|不足)" + FIGURE + "(?:及?以下)?|(?<![-~—–至到±\\d.])" + FIGURE + "(?:及?以下|以内))" + POINTS);
    private static final Pattern EXACTLY = Pattern.compile("=" + FIGURE + POINTS);

    private TierStandard() {
    }

    /** The rules of the tiers that hold the value; none if the text has no such tier or gives it more than the line's points. */
    static List<ScoringRule> rules(String text, BigDecimal value, BigDecimal weight) {
        String plain = PlainText.of(text);
        List<ScoringRule> rules = new ArrayList<>();
        for (Matcher tier = BETWEEN.matcher(plain); tier.find();) {
            add(rules, tier, new BigDecimal(tier.group(1)), new BigDecimal(tier.group(2)), value, weight);
        }
        for (Matcher tier = FROM.matcher(plain); tier.find();) {
            add(rules, tier, either(tier), null, value, weight);
        }
        for (Matcher tier = UP_TO.matcher(plain); tier.find();) {
            add(rules, tier, null, either(tier), value, weight);
        }
        for (Matcher tier = EXACTLY.matcher(plain); tier.find();) {
            add(rules, tier, new BigDecimal(tier.group(1)), new BigDecimal(tier.group(1)), value, weight);
        }
        return rules;
    }

    private static BigDecimal either(Matcher tier) {
        return new BigDecimal(tier.group(1) == null ? tier.group(2) : tier.group(1));
    }

    private static void add(List<ScoringRule> rules, Matcher tier, BigDecimal from, BigDecimal to, BigDecimal value, BigDecimal weight) {
        boolean holds = (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
        String printed = tier.group(tier.groupCount() - 1);
        BigDecimal points = printed == null ? BigDecimal.ZERO : new BigDecimal(printed);
        if (holds && weight.signum() > 0 && points.compareTo(weight) <= 0) {
            rules.add(new ComparisonRule.Tier(tier.group(), value, weight, points));
        }
    }
}
