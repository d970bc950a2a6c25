package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;

/** What a table amounts to as a whole. */
public final class Totals {

    private Totals() {
    }

    /** The largest figure of a table, zero if it holds none. */
    public static BigDecimal largest(Grid grid) {
        return IntStream.range(0, grid.rows()).boxed()
                .flatMap(row -> grid.amounts().stream().map(column -> grid.figure(row, column)))
                .filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
