package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits points so that the parts are round and still add up exactly (largest remainder). */
final class Apportionment {

    private Apportionment() {
    }

    /**
     * Splits a total in proportion to shares, and evenly where every share is 0.
     *
     * @param total    what to split, not negative; its own decimals are kept if they are more
     * @param shares   the shares, none negative
     * @param decimals decimals of each part
     */
    static List<BigDecimal> split(BigDecimal total, List<BigDecimal> shares, int decimals) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return evenly(total, shares.size(), decimals);
        }
        int scale = Math.max(decimals, total.scale());
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = total;
        for (BigDecimal share : shares) {
            BigDecimal part = total.multiply(share).divide(sum, scale, RoundingMode.DOWN);
            parts.add(part);
            remainders.add(total.multiply(share).subtract(part.multiply(sum)));
            left = left.subtract(part);
        }
        List<Integer> byRemainder = new ArrayList<>(IntStream.range(0, shares.size()).boxed().toList());
        byRemainder.sort(Comparator.comparing(remainders::get, Collections.reverseOrder()));
        int steps = left.divide(step, 0, RoundingMode.UNNECESSARY).intValueExact();
        byRemainder.subList(0, steps).forEach(i -> parts.set(i, parts.get(i).add(step)));
        return parts;
    }

    /** Splits a total into equal parts. */
    static List<BigDecimal> evenly(BigDecimal total, int parts, int decimals) {
        return split(total, Collections.nCopies(parts, BigDecimal.ONE), decimals);
    }
}
