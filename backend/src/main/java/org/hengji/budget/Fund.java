package org.hengji.budget;

import org.hengji.core.money.PrintedAmount;

/** The part of a project's budget that one source pays. A blank cell is no fund. */
public record Fund(Source source, PrintedAmount amount) {

    boolean pays() {
        return amount.yuan().signum() != 0;
    }

    public enum Source {
        FISCAL("财政资金"), SPECIAL_ACCOUNT("财政专户资金"), OTHER("其他资金");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
