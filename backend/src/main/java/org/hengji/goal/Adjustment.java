package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An adjustment of a goal with the change of the budget that it is bound to. Amounts in 元.
 *
 * @param versionNo the version that it drafted
 * @param endedAt   null while it is open
 */
public record Adjustment(long id, long goalId, long goalVersionId, int versionNo, AdjustmentKind kind, long budgetChangeId, String documentNumber,
                         LocalDate documentDate, BigDecimal yuanBefore, BigDecimal yuanAfter, String reason, String begunByName, Instant begunAt,
                         State state, Instant endedAt) {

    /** Still under way, granted by the bureau, refused by it, or given up by the unit. */
    public enum State {
        OPEN("办理中"), GRANTED("已批复"), REFUSED("不予批复"), ABANDONED("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
