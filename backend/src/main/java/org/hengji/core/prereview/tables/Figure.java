package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Place;

/**
 * What one part of a document states for a figure of the budget.
 *
 * @param key      which figure
 * @param coverage of all money, or of that of the general public budget alone
 * @param amount   the amount
 * @param where    the part in Chinese
 * @param place    the part
 */
public record Figure(Key key, Coverage coverage, PrintedAmount amount, String where, Place place) {

    /** Whose money a figure is about. */
    public enum Coverage {
        ALL, GENERAL
    }

    /** Whether two figures say the same; figures in two units agree as far as the coarser one is printed. */
    public boolean agrees(Figure other) {
        BigDecimal difference = amount.yuan().subtract(other.amount.yuan()).abs();
        if (amount.unit() == other.amount.unit()) {
            return difference.signum() == 0;
        }
        BigDecimal place = amount.unit().toYuan(new BigDecimal("0.01")).max(other.amount.unit().toYuan(new BigDecimal("0.01")));
        return difference.multiply(BigDecimal.valueOf(2)).compareTo(place) <= 0;
    }

    /** The amount with its unit. */
    public String printed() {
        return amount.printed() + amount.unit().label();
    }
}
