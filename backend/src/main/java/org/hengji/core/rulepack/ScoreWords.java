package org.hengji.core.rulepack;

import java.util.List;

/**
 * What the words of a self-evaluation mean. A word counts wherever it stands in the cell; the lists are asked in the order
 * notApplicable (the whole cell), partly, unmet, nearly, met.
 *
 * @param met           the target was met, wholly or in the main (已完成, 达成预期指标)
 * @param nearly        it was met in the main or only in part (基本完成)
 * @param partly        it was met in part (部分达成)
 * @param unmet         it was not met (未完成)
 * @param notApplicable the indicator does not apply
 * @param nothing       what stands in a cell that says nothing (/, —)
 * @param noReason      what stands where a reason should be and is none (无)
 * @param lessIsBetter  words in the names of indicators of which less may be better though the target has no operator (投诉)
 * @param falls         words in the names of indicators that count a fall, which may be written with a minus (下降幅度)
 * @param avoided       what was to be kept from happening did not happen (未发生)
 * @param negations     what turns a word into its opposite (不)
 * @param discretion    what leaves the points of a missed target to a person (酌情)
 * @param sums          names of rows that only add up others (小计)
 */
public record ScoreWords(
        List<String> met, List<String> nearly, List<String> partly, List<String> unmet, List<String> notApplicable, List<String> nothing, List<String> noReason,
        List<String> lessIsBetter, List<String> falls, List<String> avoided, List<String> negations,
        List<String> discretion, List<String> sums) {

    public ScoreWords {
        met = List.copyOf(met);
        nearly = List.copyOf(nearly);
        partly = List.copyOf(partly);
        unmet = List.copyOf(unmet);
        notApplicable = List.copyOf(notApplicable);
        nothing = List.copyOf(nothing);
        noReason = List.copyOf(noReason);
        lessIsBetter = List.copyOf(lessIsBetter);
        falls = List.copyOf(falls);
        avoided = List.copyOf(avoided);
        negations = List.copyOf(negations);
        discretion = List.copyOf(discretion);
        sums = List.copyOf(sums);
    }
}
