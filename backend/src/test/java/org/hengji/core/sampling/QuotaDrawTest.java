package org.hengji.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.sampling.QuotaDraw.Candidate;
import org.hengji.core.sampling.QuotaDraw.Drawn;
import org.hengji.core.sampling.QuotaDraw.Quota;
import org.junit.jupiter.api.Test;

/** A draw follows from seed, quotas and candidates alone, and keeps to the quotas. */
class QuotaDrawTest {

    private final List<Candidate> twenty = IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new Candidate(Integer.toString(i), i % 4 == 0 ? Set.of("会计", "财政") : i % 2 == 0 ? Set.of("会计") : Set.of("社保"))).toList();

    @Test
    void theSameSeedDrawsTheSameForEverInWhateverOrderTheCandidatesCome() {
        Drawn drawn = QuotaDraw.of(twenty, "2024-0630", List.of(new Quota("财政", 1)), 4);

        assertThat(drawn.placed().keySet()).as("never to change under this name").containsExactly("16", "10", "2", "11");
        List<Candidate> shuffled = new ArrayList<>(twenty);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(QuotaDraw.of(shuffled, "2024-0630", List.of(new Quota("财政", 1)), 4)).isEqualTo(drawn);
        assertThat(QuotaDraw.of(twenty, "2024-0701", List.of(new Quota("财政", 1)), 4).order()).isNotEqualTo(drawn.order());
    }

    @Test
    void quotasTakeTheFirstWhoFitAndTheRestGoToTheFirstWhoRemain() {
        List<Quota> quotas = List.of(new Quota("财政", 2), new Quota("会计", 3));
        for (int seed = 0; seed < 200; seed++) {
            Drawn drawn = QuotaDraw.of(twenty, Integer.toString(seed), quotas, 7);
            assertThat(drawn.order()).hasSize(20).doesNotHaveDuplicates();
            assertThat(drawn.placed()).hasSize(7);
            assertThat(drawn.placed().values()).filteredOn("财政"::equals).hasSize(2);
            assertThat(drawn.placed().values()).filteredOn("会计"::equals).hasSize(3);
            List<String> free = drawn.placed().entrySet().stream().filter(e -> e.getValue() == null).map(e -> e.getKey()).toList();
            List<String> others = drawn.order().stream().filter(key -> drawn.placed().get(key) == null).toList();
            assertThat(others.subList(0, 2)).as("of those without a quota the first").isEqualTo(free);
        }
    }

    @Test
    void whereThereAreNotEnoughFewerComeOut() {
        Drawn drawn = QuotaDraw.of(twenty.subList(0, 3), "1", List.of(new Quota("财政", 2)), 5);

        assertThat(drawn.placed()).hasSize(3).doesNotContainValue("财政");
    }
}
