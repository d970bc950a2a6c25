package org.hengji.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.hengji.budget.Executions;

/** Records what was paid on sample projects, month by month. */
class PaymentClerk {

    private final Executions executions;

    PaymentClerk(Executions executions) {
        this.executions = executions;
    }

    /**
     * Records what leads up to this sum in equal parts, the last with what rounding leaves, from the month after the last one that is known.
     *
     * @param cumulativeYuan paid from the start of the year to the end of the month
     */
    void pay(Team team, long projectId, int month, BigDecimal cumulativeYuan) {
        SortedMap<Integer, BigDecimal> paid = executions.cumulative(projectId);
        int from = paid.isEmpty() ? 1 : paid.lastKey() + 1;
        BigDecimal left = cumulativeYuan.subtract(paid.isEmpty() ? BigDecimal.ZERO : paid.get(paid.lastKey()));
        for (int m = from; m <= month && left.signum() > 0; m++) {
            BigDecimal part = left.divide(BigDecimal.valueOf(month - m + 1L), 2, RoundingMode.HALF_UP);
            if (part.signum() > 0) {
                executions.type(team.operator(), projectId, m, part, null, "支付凭证" + m + "月");
            }
            left = left.subtract(part);
        }
    }
}
