package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A date that a spreadsheet has turned into its serial number: days since 1899-12-30. */
final class SerialDate {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** From 2000 to 2050; other bare numbers of five digits are more likely amounts. */
    private static final long FIRST = LocalDate.of(2000, 1, 1).toEpochDay() - DAY_ZERO.toEpochDay();
    private static final long LAST = LocalDate.of(2050, 12, 31).toEpochDay() - DAY_ZERO.toEpochDay();

    private SerialDate() {
    }

    /** The day that a bare number may stand for; none if it stands for no likely one. */
    static List<String> of(BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(FIRST)) < 0
                || value.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return List.of();
        }
        return List.of(PRINTED.format(DAY_ZERO.plusDays(value.longValue())));
    }
}
