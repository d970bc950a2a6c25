package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hengji.core.prereview.Place;

/**
 * A printed total and its parts that do not add up to it.
 *
 * @param place   where the total stands
 * @param what    which total it is, in Chinese
 * @param total   the total as printed
 * @param addends the parts, without blanks and zeros
 * @param unit    the printed unit of both, or null
 */
public record Sum(Place place, String what, BigDecimal total, List<BigDecimal> addends, String unit) {

    /** A sum whose blank parts and zeros do not count. */
    public static Sum of(Place place, String what, BigDecimal total, List<BigDecimal> parts, String unit) {
        return new Sum(place, what, total,
                parts.stream().filter(Objects::nonNull).filter(part -> part.signum() != 0).toList(), unit);
    }

    /** Adds figures of which blank ones are null. */
    static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    /** What the parts add up to. */
    public BigDecimal parts() {
        return addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much the parts exceed the total. */
    public BigDecimal excess() {
        return parts().subtract(total);
    }

    /** Whether there are parts and they do not give the total. */
    public boolean isOff() {
        return !addends.isEmpty() && excess().signum() != 0;
    }

    /** Whether rounding each part can explain the difference. */
    public boolean isRounding(BigDecimal perAddend) {
        return excess().abs().compareTo(perAddend.multiply(BigDecimal.valueOf(addends.size()))) <= 0;
    }
}
