package org.hengji.core.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm.Point;

/**
 * What a reviewer gave for one point: a mark or a score, as the method asks.
 *
 * @param mark  优良中差, or null
 * @param score points out of those the point is worth, or null
 */
public record Rating(Grade mark, BigDecimal score) {

    private static final int DECIMALS = 2;

    public static Rating of(Grade mark) {
        return new Rating(mark, null);
    }

    public static Rating of(BigDecimal score) {
        return new Rating(null, score);
    }

    /** Whether it says nothing yet. */
    public boolean blank() {
        return mark == null && score == null;
    }

    /** What is wrong with it, in Chinese; empty if nothing is. */
    public Optional<String> problem(Point point, ReviewMethod method) {
        if (method == ReviewMethod.MARKS) {
            return score == null ? Optional.empty() : Optional.of("“" + point.name() + "”逐项评定优、良、中、差，不打分");
        }
        if (mark != null) {
            return Optional.of("“" + point.name() + "”按分值打分，不评优、良、中、差");
        }
        if (score == null) {
            return Optional.empty();
        }
        if (score.signum() < 0 || score.compareTo(point.score()) > 0) {
            return Optional.of("“" + point.name() + "”的得分应在 0 至 " + point.score().stripTrailingZeros().toPlainString() + " 分之间");
        }
        return score.stripTrailingZeros().scale() <= DECIMALS ? Optional.empty()
                : Optional.of("“" + point.name() + "”的得分最多两位小数");
    }
}
