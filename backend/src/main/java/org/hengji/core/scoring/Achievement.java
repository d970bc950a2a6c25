package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** How much of its target a line achieved, where a rule can tell. */
final class Achievement {

    private static final String COST = "成本";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Achievement() {
    }

    /** The share of the points that the actual value earns; empty if it cannot be compared with the target. */
    static Optional<Ratio> of(Line line) {
        Target target = line.target();
        Target actual = Target.read(line.actual());
        return switch (ScoringRule.of(target)) {
            case MORE_IS_BETTER -> comparable(actual, target).map(value -> forward(value, target.value()));
            case LESS_IS_BETTER -> comparable(actual, target).map(value -> reverse(value, target.value()));
            case EQUAL_OR_RANGE -> comparable(actual, target).map(value -> equalOrWithin(value, line));
            case YES_NO -> yesNo(actual, target);
            case JUDGED, EXECUTION -> Optional.empty();
        };
    }

    /** Whether a line of which more is better came to more than this percent of its target. */
    static boolean isFarAbove(Line line, BigDecimal percent) {
        Target target = line.target();
        return ScoringRule.of(target) == ScoringRule.MORE_IS_BETTER && target.value().signum() > 0
                && comparable(Target.read(line.actual()), target)
                        .filter(actual -> actual.multiply(HUNDRED).compareTo(target.value().multiply(percent)) > 0)
                        .isPresent();
    }

    /** The actual value in the target's unit; money is converted, a bare number is taken to be in the same unit. */
    private static Optional<BigDecimal> comparable(Target actual, Target target) {
        if (actual.kind() != TargetKind.NUMBER || actual.operator() != null) {
            return Optional.empty();
        }
        if (actual.unit() == null || target.unit() == null || actual.unit().equals(target.unit())) {
            return Optional.of(actual.value());
        }
        return MoneyUnit.labelled(target.unit()).flatMap(to ->
                MoneyUnit.labelled(actual.unit()).map(from -> to.fromYuan(from.toYuan(actual.value()))));
    }

    private static Ratio forward(BigDecimal actual, BigDecimal target) {
        if (actual.compareTo(target) >= 0) {
            return Ratio.FULL;
        }
        return target.signum() > 0 ? Ratio.of(actual, target) : Ratio.NONE;
    }

    private static Ratio reverse(BigDecimal actual, BigDecimal target) {
        return actual.compareTo(target) <= 0 ? Ratio.FULL : Ratio.of(target, actual);
    }

    /** Without an operator more is better, except for a cost. */
    private static Ratio equalOrWithin(BigDecimal actual, Line line) {
        Target target = line.target();
        if (target.kind() == TargetKind.RANGE) {
            return actual.compareTo(target.value()) < 0
                    ? forward(actual, target.value())
                    : reverse(actual, target.upper());
        }
        return isCost(line) ? reverse(actual, target.value()) : forward(actual, target.value());
    }

    private static boolean isCost(Line line) {
        return line.level1() != null && line.level1().contains(COST) || line.level2() != null && line.level2().contains(COST);
    }

    private static Optional<Ratio> yesNo(Target actual, Target target) {
        return actual.kind() == TargetKind.YES_NO
                ? Optional.of(actual.reading().equals(target.reading()) ? Ratio.FULL : Ratio.NONE)
                : Optional.empty();
    }
}
