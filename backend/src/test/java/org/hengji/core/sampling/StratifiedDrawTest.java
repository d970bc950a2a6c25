package org.hengji.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.sampling.StratifiedDraw.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StratifiedDrawTest {

    private static List<Candidate> population(int size, String... strata) {
        return IntStream.range(0, size).mapToObj(i -> new Candidate("k" + i, strata[i % strata.length], false)).toList();
    }

    private static Set<String> draw(List<Candidate> population, String seed, int share) {
        return StratifiedDraw.of(population, seed, BigDecimal.valueOf(share));
    }

    @Test
    void theSameSeedDrawsTheSameForEver() {
        // Known answers: a change of the rule under its name would break every draw that was ever confirmed.
        assertThat(draw(population(10, "甲", "乙"), "20231231", 30)).containsExactly("k7", "k9", "k6");
        assertThat(draw(population(10, "甲", "乙"), "20231232", 30)).isNotEqualTo(draw(population(10, "甲", "乙"), "20231231", 30));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfThePopulationDoesNotMatter(long shuffle) {
        List<Candidate> shuffled = new ArrayList<>(population(57, "甲", "乙", "丙"));
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(draw(shuffled, "种子", 20)).containsExactlyElementsOf(draw(population(57, "甲", "乙", "丙"), "种子", 20));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "1, 10, 1", "10, 0, 0", "10, 100, 10", "57, 20, 12", "3, 34, 2"})
    void drawsTheShareRoundedUp(int size, int share, int expected) {
        assertThat(draw(population(size, "甲", "乙", "丙"), "s", share)).hasSize(expected);
    }

    @Test
    void eachStratumGivesItsPart() {
        List<Candidate> population = population(100, "甲", "甲", "甲", "甲", "乙");
        Set<String> drawn = draw(population, "s", 20);

        assertThat(population).filteredOn(it -> it.stratum().equals("乙") && drawn.contains(it.key())).hasSize(4);
    }

    @Test
    void whatIsCertainIsDrawnAndCountsTowardsTheShare() {
        List<Candidate> population = new ArrayList<>(population(20, "甲"));
        population.add(new Candidate("必查", "乙", true));

        assertThat(draw(population, "s", 10)).hasSize(3).contains("必查");
        assertThat(draw(population, "s", 0)).containsExactly("必查");
    }
}
