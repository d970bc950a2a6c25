package org.hengji.core.indicator;

/** How an actual value is compared with a target's value. */
public enum Operator {

    AT_LEAST("≥"),
    AT_MOST("≤"),
    EQUAL("="),
    MORE_THAN(">"),
    LESS_THAN("<");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The one symbol that stands for all spellings, for example ≥ for 不低于. */
    public String symbol() {
        return symbol;
    }

    /** True for ≤ and &lt;: the smaller the actual value, the better. */
    public boolean lessIsBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
