package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.core.rulepack.PrintedRounding;
import org.hengji.core.rulepack.Rounding;

/**
 * The rules that may have given a line its score.
 *
 * @param sure     the rules that fit the line beyond doubt; the first of them computes it
 * @param possible rules that fit a likely reading of the line
 * @param bands    the bands within which a person may score it
 */
record Candidates(List<ScoringRule> sure, List<ScoringRule> possible, List<Band> bands) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static final Candidates NONE = new Candidates(List.of(), List.of(), List.of());

    Candidates {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
        bands = List.copyOf(bands);
    }

    /** A band in percent of the points; {@code belowFull} if the full points are out of reach. */
    record Band(String name, BigDecimal from, BigDecimal to, boolean belowFull) {

        boolean holds(BigDecimal score, BigDecimal weight) {
            BigDecimal hundredfold = score.multiply(HUNDRED);
            return hundredfold.compareTo(weight.multiply(from)) >= 0 && hundredfold.compareTo(weight.multiply(to)) <= 0
                    && !(belowFull && score.compareTo(weight) == 0);
        }

        /** The score of the band that is nearest to the one given. */
        BigDecimal nearest(BigDecimal score, BigDecimal weight) {
            return score.max(weight.multiply(from).movePointLeft(2)).min(weight.multiply(to).movePointLeft(2));
        }

        JudgementRule.Banded rule(BigDecimal weight, BigDecimal given) {
            return new JudgementRule.Banded(name, from, to, weight, given);
        }
    }

    /** A rule that gives a printed score, and how it was rounded to it. */
    record Match(ScoringRule rule, String rounding) {
    }

    /** The same with further rules and bands that may explain a score. */
    Candidates or(List<ScoringRule> rules, List<Band> further) {
        return new Candidates(sure, Stream.concat(possible.stream(), rules.stream()).toList(), Stream.concat(bands.stream(), further.stream()).toList());
    }

    /** Whether enough is known of the line to say that a score is wrong. */
    boolean isKnown() {
        return !sure.isEmpty() || !bands.isEmpty();
    }

    /** The least that the rules and bands give, in percent of the points. */
    BigDecimal leastPercent() {
        return Stream.concat(sure.stream().map(Candidates::percent), bands.stream().map(Band::from)).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The most that the rules and bands give, in percent of the points. */
    BigDecimal mostPercent() {
        return Stream.concat(Stream.concat(sure.stream(), possible.stream()).map(Candidates::percent), bands.stream().map(Band::to))
                .max(Comparator.naturalOrder()).orElse(HUNDRED);
    }

    private static BigDecimal percent(ScoringRule rule) {
        return rule.share().value().multiply(HUNDRED);
    }

    /** The first rule that gives the printed score; empty if none does. */
    Optional<Match> match(BigDecimal printed, BigDecimal weight, PrintedRounding roundings) {
        List<ScoringRule> rules = new ArrayList<>(sure);
        rules.addAll(possible);
        for (ScoringRule rule : rules) {
            Optional<String> rounding = rounding(rule.share(), printed, weight, roundings);
            if (rounding.isPresent()) {
                return rounding.map(how -> new Match(rule, how));
            }
        }
        return bands.stream().filter(band -> band.holds(printed, weight)).findFirst()
                .map(band -> new Match(band.rule(weight, printed), ""));
    }

    /** How the exact score was rounded to the printed one, in Chinese; blank if it is the same, empty if no rounding gives it. */
    static Optional<String> rounding(Ratio share, BigDecimal printed, BigDecimal weight, PrintedRounding roundings) {
        Optional<String> whole = rounded(share, printed, weight, roundings);
        if (whole.isPresent() || share.isFull()) {
            return whole;
        }
        for (int decimals : roundings.shareDecimals()) {
            BigDecimal rate = share.rounded(decimals);
            Optional<String> twice = rounded(Ratio.of(rate, BigDecimal.ONE), printed, weight, roundings);
            if (twice.isPresent()) {
                String percent = rate.movePointRight(2).stripTrailingZeros().toPlainString();
                return twice.map(how -> "完成率先取 " + percent + "%" + (how.isEmpty() ? "" : "，" + how));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> rounded(Ratio share, BigDecimal printed, BigDecimal weight, PrintedRounding roundings) {
        if (weight.multiply(share.numerator()).compareTo(printed.multiply(share.denominator())) == 0) {
            return Optional.of("");
        }
        for (int decimals : roundings.decimals()) {
            for (RoundingMode mode : roundings.modes()) {
                if (share.score(weight, new Rounding(decimals, mode)).compareTo(printed) == 0) {
                    return Optional.of((decimals == 0 ? "取整数" : "取 " + decimals + " 位小数")
                            + (mode == RoundingMode.DOWN ? "（舍去尾数）" : "（四舍五入）"));
                }
            }
        }
        return Optional.empty();
    }
}
