package org.hengji.core.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount that a document prints.
 * A blank cell is no amount (null), which is not zero.
 *
 * @param printed the figure verbatim, such as {@code 5.60} or {@code 1,784,600}
 * @param unit    the unit that the document states for the figure
 * @param yuan    the exact value in 元
 */
public record PrintedAmount(String printed, MoneyUnit unit, BigDecimal yuan) {

    /** Digits, with thousands marks either nowhere or everywhere, and decimals. */
    private static final Pattern FIGURE = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    public PrintedAmount {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(yuan, "yuan");
    }

    /** The amount of a numeric cell, whose scale is the printed precision; null for a blank cell. */
    public static PrintedAmount of(BigDecimal figure, MoneyUnit unit) {
        return figure == null ? null : new PrintedAmount(figure.toPlainString(), unit, unit.toYuan(figure));
    }

    /** The amount that a text cell states, full-width digits included; empty if the text is not one figure. */
    public static Optional<PrintedAmount> read(String printed, MoneyUnit unit) {
        if (printed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        return FIGURE.matcher(plain).matches()
                ? Optional.of(new PrintedAmount(printed, unit, unit.toYuan(new BigDecimal(plain.replace(",", "")))))
                : Optional.empty();
    }
}
