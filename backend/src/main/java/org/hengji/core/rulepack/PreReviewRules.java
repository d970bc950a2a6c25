package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the pre-review (预审) takes from a pack. A pack changes single entries; the others stay those of its parent.
 *
 * @param findings how each kind of finding is treated, by its code
 * @param required the levels that a project's goal must have an indicator under; a name of level 1 or level 2
 * @param words    lists of words by name; texts are compared with them after blanks are dropped
 * @param limits   numbers by name: tolerances, shares in percent, counts
 */
public record PreReviewRules(
        Map<String, FindingRule> findings,
        Sourced<List<String>> required,
        Map<String, Sourced<List<String>>> words,
        Map<String, Sourced<BigDecimal>> limits) {

    /**
     * How a kind of finding is treated.
     *
     * @throws IllegalArgumentException if the pack does not say
     */
    public FindingRule finding(String kind) {
        return named(findings, kind);
    }

    /**
     * A list of words.
     *
     * @throws IllegalArgumentException if the pack has no such list
     */
    public List<String> words(String name) {
        return named(words, name).value();
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException if the pack has no such number
     */
    public BigDecimal limit(String name) {
        return named(limits, name).value();
    }

    private static <T> T named(Map<String, T> entries, String name) {
        T entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("the pack has no " + name + " for the pre-review");
        }
        return entry;
    }
}
