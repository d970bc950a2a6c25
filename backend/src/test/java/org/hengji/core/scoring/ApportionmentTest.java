package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Apportionment.evenly(points("50"), 3, 2)).containsExactly(points("16.67"), points("16.67"), points("16.66"));
        assertThat(Apportionment.split(points("90"), List.of(points("50"), points("30")), 2))
                .containsExactly(points("56.25"), points("33.75"));
        assertThat(Apportionment.split(points("1"), List.of(points("1"), points("0"), points("2")), 0))
                .containsExactly(points("0"), points("0"), points("1"));
        assertThat(Apportionment.split(points("89.995"), List.of(points("0"), points("0")), 2))
                .containsExactly(points("44.998"), points("44.997"));
    }

    @Test
    void thePartsAlwaysAddUpAndAreFair() {
        for (int parts = 1; parts <= 120; parts++) {
            for (int total = 0; total <= 100; total += 7) {
                List<BigDecimal> split = Apportionment.evenly(BigDecimal.valueOf(total), parts, 2);

                assertThat(split).hasSize(parts);
                assertThat(split.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(String.valueOf(total));
                assertThat(split.get(0).subtract(split.get(parts - 1))).isBetween(points("0"), points("0.01"));
            }
        }
    }

    @Test
    void unequalSharesAddUpToo() {
        for (int seed = 1; seed <= 200; seed++) {
            int step = seed;
            List<BigDecimal> shares = IntStream.rangeClosed(1, 1 + seed % 9)
                    .mapToObj(i -> BigDecimal.valueOf((long) i * step % 17 + 1, 1)).toList();

            assertThat(Apportionment.split(points("90"), shares, 2).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("90");
        }
    }
}
