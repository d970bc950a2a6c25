package org.hengji.core.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A stratified draw from a seed. Who is drawn follows from seed, share and population alone: candidates are ordered by
 * SHA-256 of seed and key, so that the same draw comes out on every machine and in years to come, in whatever order the
 * candidates are given. The rule must never change under this name; another rule gets another name.
 */
public final class StratifiedDraw {

    /** Names the rule, to be kept with the seed. */
    public static final String ALGORITHM = "sha256-strata-1";

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One that may be drawn.
     *
     * @param key     what it is known by for ever
     * @param stratum the stratum it belongs to
     * @param certain whether it is drawn in any case
     */
    public record Candidate(String key, String stratum, boolean certain) {
    }

    private final String seed;

    private StratifiedDraw(String seed) {
        this.seed = seed;
    }

    /**
     * The keys that are drawn, in the order of the draw: first those that are certain, which count towards the share, then
     * from each stratum as many as its part of the rest, the places left over going to the largest remainders.
     *
     * @param share percent of the population, rounded up to whole candidates
     */
    public static Set<String> of(List<Candidate> population, String seed, BigDecimal share) {
        return new StratifiedDraw(seed).draw(population, share);
    }

    private Set<String> draw(List<Candidate> population, BigDecimal share) {
        Set<String> drawn = new LinkedHashSet<>();
        population.stream().filter(Candidate::certain).map(Candidate::key).sorted(byHash()).forEach(drawn::add);
        List<Candidate> others = population.stream().filter(candidate -> !candidate.certain()).toList();
        int wanted = share.multiply(BigDecimal.valueOf(population.size())).divide(HUNDRED, 0, RoundingMode.CEILING).intValueExact();
        Map<String, List<String>> strata = new TreeMap<>(others.stream().collect(
                Collectors.groupingBy(Candidate::stratum, Collectors.mapping(Candidate::key, Collectors.toList()))));
        quotas(strata, Math.min(others.size(), Math.max(0, wanted - drawn.size()))).forEach((stratum, quota) ->
                strata.get(stratum).stream().sorted(byHash()).limit(quota).forEach(drawn::add));
        return drawn;
    }

    /** Largest remainders; of equal ones those first whose name the seed puts first. */
    private Map<String, Integer> quotas(Map<String, List<String>> strata, int places) {
        long all = strata.values().stream().mapToLong(List::size).sum();
        Map<String, Integer> quotas = new TreeMap<>();
        Map<String, Long> remainders = new HashMap<>();
        strata.forEach((stratum, members) -> {
            quotas.put(stratum, (int) ((long) places * members.size() / all));
            remainders.put(stratum, (long) places * members.size() % all);
        });
        int left = places - quotas.values().stream().mapToInt(Integer::intValue).sum();
        strata.keySet().stream().sorted(Comparator.<String, Long>comparing(remainders::get).reversed().thenComparing(byHash()))
                .limit(left).forEach(stratum -> quotas.merge(stratum, 1, Integer::sum));
        return quotas;
    }

    private Comparator<String> byHash() {
        return SeededOrder.by(seed);
    }
}
