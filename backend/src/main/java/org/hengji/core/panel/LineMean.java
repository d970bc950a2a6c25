package org.hengji.core.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.Rounding;

/**
 * How the score of a line came about, with everything that is needed to compute it again.
 *
 * @param given     what each expert gave, by number
 * @param rounding  how the mean is rounded
 * @param unrounded the mean before rounding, to ten decimals
 * @param score     the mean
 */
public record LineMean(List<Given> given, Rounding rounding, BigDecimal unrounded, BigDecimal score) {

    private static final int SCALE = 10;
    private static final Comparator<Given> RISING = Comparator.comparing(Given::score).thenComparing(Given::expert);

    public LineMean {
        given = List.copyOf(given);
    }

    /**
     * What an expert gave.
     *
     * @param expert  his number
     * @param score   the points
     * @param dropped whether it is the highest or lowest that does not count
     */
    public record Given(int expert, BigDecimal score, boolean dropped) {
    }

    /** The mean of these scores; trimmed, one highest and one lowest do not count. */
    static LineMean of(List<Given> given, boolean trimmed, Rounding rounding) {
        List<Given> rising = given.stream().sorted(RISING).toList();
        List<Given> marked = !trimmed ? given : given.stream()
                .map(it -> new Given(it.expert(), it.score(), it == rising.get(0) || it == rising.get(rising.size() - 1)))
                .toList();
        return new LineMean(marked, rounding, divided(marked, SCALE, RoundingMode.HALF_UP), divided(marked, rounding.decimals(), rounding.mode()));
    }

    /** The score computed anew from what is stored; no pack has a part in it. */
    public BigDecimal replay() {
        return divided(given, rounding.decimals(), rounding.mode());
    }

    /** The formula with its result, for example {@code (3 + 3.5 + 4) ÷ 3 = 3.50}, and what does not count. */
    public String formula() {
        List<Given> counted = counted(given);
        String sum = counted.stream().map(it -> plain(it.score())).collect(Collectors.joining(" + "));
        String dropped = given.stream().filter(Given::dropped).sorted(RISING).map(it -> plain(it.score())).collect(Collectors.joining("、"));
        return (counted.size() == 1 ? sum : "(" + sum + ") ÷ " + counted.size()) + " = " + score.toPlainString()
                + (dropped.isEmpty() ? "" : "（去掉一个最低分和一个最高分：" + dropped + "）");
    }

    private static BigDecimal divided(List<Given> given, int decimals, RoundingMode mode) {
        List<Given> counted = counted(given);
        return counted.stream().map(Given::score).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(counted.size()), decimals, mode);
    }

    private static List<Given> counted(List<Given> given) {
        return given.stream().filter(it -> !it.dropped()).toList();
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
