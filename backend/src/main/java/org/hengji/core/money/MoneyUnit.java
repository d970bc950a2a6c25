package org.hengji.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The units in which Chinese budget documents print money. */
public enum MoneyUnit {

    YUAN("元", 0),
    TEN_THOUSAND_YUAN("万元", 4),
    HUNDRED_MILLION_YUAN("亿元", 8);

    /** Two decimals: the 分 is the smallest sum that is ever paid. */
    private static final int FEN = 2;

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /** The unit as printed, for example 万元. */
    @JsonValue
    public String label() {
        return label;
    }

    /** The same sum in 元, exact: two decimals, and more only where the figure is finer than a 分. */
    public BigDecimal toYuan(BigDecimal figure) {
        return atLeastFen(figure.scaleByPowerOfTen(power));
    }

    /** The figure that prints the given 元 in this unit, exact. */
    public BigDecimal fromYuan(BigDecimal yuan) {
        return atLeastFen(yuan.scaleByPowerOfTen(-power));
    }

    /** The unit with exactly this printed label, or nothing. */
    public static Optional<MoneyUnit> labelled(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }

    @JsonCreator
    static MoneyUnit of(String label) {
        return labelled(label).orElseThrow(() -> new IllegalArgumentException("不认识的金额单位“" + label + "”"));
    }

    /** Drops zeros that carry nothing and pads to two decimals; the value stays what it was. */
    private static BigDecimal atLeastFen(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(FEN, stripped.scale()));
    }
}
