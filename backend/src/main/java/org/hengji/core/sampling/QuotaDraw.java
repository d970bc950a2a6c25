package org.hengji.core.sampling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draw from a seed with places for those who can do something. Candidates stand in the order of SHA-256 of seed and key;
 * each quota in turn takes the first who fit and are not taken, the places left over go to the first who remain. It depends
 * on nothing else. The rule must never change under its name; another rule gets another name.
 */
public final class QuotaDraw {

    /** Names the rule, to be kept with the seed. */
    public static final String ALGORITHM = "sha256-quotas-1";

    private QuotaDraw() {}

    /**
     * One who may be drawn.
     *
     * @param key what he is known by for ever
     * @param can what he can be drawn for
     */
    public record Candidate(String key, Set<String> can) {
        public Candidate {
            can = Set.copyOf(can);
        }
    }

    /** So many places for those who can do this. */
    public record Quota(String of, int places) {}

    /**
     * What came out.
     *
     * @param order  everybody, in the order of the draw
     * @param placed the drawn, each with the quota that took him; null for one who was drawn for no quota
     */
    public record Drawn(List<String> order, Map<String, String> placed) {}

    /**
     * Draws.
     *
     * @param places how many are drawn in all; fewer come out where there are not enough
     */
    public static Drawn of(List<Candidate> candidates, String seed, List<Quota> quotas, int places) {
        List<Candidate> ordered = candidates.stream().sorted(Comparator.comparing(Candidate::key, SeededOrder.by(seed))).toList();
        Map<String, String> placed = new LinkedHashMap<>();
        for (Quota quota : quotas) {
            ordered.stream().filter(candidate -> candidate.can().contains(quota.of()) && !placed.containsKey(candidate.key()))
                    .limit(quota.places()).map(Candidate::key).toList().forEach(key -> placed.put(key, quota.of()));
        }
        ordered.stream().map(Candidate::key).filter(key -> !placed.containsKey(key)).limit(Math.max(0, places - placed.size())).toList()
                .forEach(key -> placed.put(key, null));
        return new Drawn(ordered.stream().map(Candidate::key).toList(), placed);
    }
}
