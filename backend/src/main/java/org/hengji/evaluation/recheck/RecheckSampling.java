package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.RecheckRules;
import org.hengji.core.sampling.StratifiedDraw.Candidate;
import org.hengji.core.sampling.StratifiedDraw;

/** Who is drawn: strata by amount, grade, deviation of the self-score from the rules, and last year's difference. */
final class RecheckSampling {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private RecheckSampling() {}

    /** What a re-check of the year before found. */
    record LastYear(long departmentId, String projectCode, BigDecimal difference) {}

    /** The candidates with what they were the year before and the stratum that the pack's bands put them in. */
    static List<RecheckCandidate> placed(List<RecheckCandidate> candidates, List<LastYear> lastYear, RecheckRules rules) {
        return candidates.stream().map(candidate -> {
            BigDecimal difference = difference(candidate, lastYear);
            boolean certain = difference != null && rules.certainFrom() != null && difference.abs().compareTo(rules.certainFrom()) >= 0;
            return candidate.placed(difference, stratum(candidate, difference, rules), certain);
        }).toList();
    }

    /** The same candidates, each knowing whether it is drawn. */
    static List<RecheckCandidate> drawn(List<RecheckCandidate> placed, String seed, BigDecimal share) {
        Set<String> drawn = StratifiedDraw.of(placed.stream().map(it -> new Candidate(it.key(), it.stratum(), it.certain())).toList(), seed, share);
        return placed.stream().map(it -> it.drawn(drawn.contains(it.key()))).toList();
    }

    /** The project's own difference counts, else the mean of its department: who was careless once is looked at again. */
    private static BigDecimal difference(RecheckCandidate candidate, List<LastYear> lastYear) {
        Map<Boolean, List<BigDecimal>> ofDepartment = lastYear.stream().filter(it -> it.departmentId() == candidate.departmentId())
                .collect(Collectors.partitioningBy(it -> candidate.projectCode() != null && candidate.projectCode().equals(it.projectCode()),
                        Collectors.mapping(it -> it.difference().abs(), Collectors.toList())));
        List<BigDecimal> counting = ofDepartment.get(true).isEmpty() ? ofDepartment.get(false) : ofDepartment.get(true);
        return counting.isEmpty() ? null : counting.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counting.size()), 2, RoundingMode.HALF_UP);
    }

    private static String stratum(RecheckCandidate candidate, BigDecimal lastDifference, RecheckRules rules) {
        String amount = candidate.amountYuan() == null ? "未列金额"
                : band(candidate.amountYuan(), rules.amountBands(), end -> plain(end.divide(TEN_THOUSAND)) + " 万元");
        String deviation = band(candidate.total().subtract(candidate.computedTotal()).abs(), rules.deviationBands(), end -> plain(end) + " 分");
        String last = lastDifference == null ? "上年未复核" : "上年差异 " + band(lastDifference, rules.honestyBands(), end -> plain(end) + " 分");
        return amount + "，" + candidate.grade().label() + "，偏离 " + deviation + "，" + last;
    }

    private static String band(BigDecimal value, List<BigDecimal> ends, Function<BigDecimal, String> shown) {
        int passed = (int) ends.stream().filter(end -> value.compareTo(end) >= 0).count();
        if (ends.isEmpty()) {
            return "不分层";
        }
        if (passed == 0) {
            return shown.apply(ends.get(0)) + "以下";
        }
        return passed == ends.size() ? shown.apply(ends.get(passed - 1)) + "及以上" : shown.apply(ends.get(passed - 1)) + "至 " + shown.apply(ends.get(passed));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
