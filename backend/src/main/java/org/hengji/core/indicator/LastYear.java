package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/** A target held against what was reached the year before (上年实际水平). */
public final class LastYear {

    private LastYear() {}

    /**
     * Whether the target asks for less than was reached already: of two numbers in the same unit, the lower one where more is better, the
     * higher one where less is. What cannot be compared falls behind nothing.
     *
     * @param direction 正向 or 反向 as the form prints it, or null: then the operator of the target says it
     */
    public static boolean fallsBehind(Target target, String direction, Target reached) {
        if (target.kind() != TargetKind.NUMBER || reached.kind() != TargetKind.NUMBER || !sameUnit(target.unit(), reached.unit())) {
            return false;
        }
        BigDecimal wanted = target.value();
        boolean less = direction != null && direction.contains("反") || (direction == null || direction.isBlank())
                && target.operator() != null && target.operator().lessIsBetter();
        return less ? wanted.compareTo(reached.value()) > 0 : wanted.compareTo(reached.value()) < 0;
    }

    private static boolean sameUnit(String one, String other) {
        // An actual is often typed without its unit.
        return one == null || other == null || Objects.equals(one, other);
    }
}
