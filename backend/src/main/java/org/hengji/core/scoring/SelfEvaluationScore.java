package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;

/**
 * The scores of a self-evaluation.
 *
 * @param lines 预算执行率 first, then the indicators in the order given
 * @param total the sum of the lines' rounded scores
 * @param grade the grade of the total, or null while a line could not be scored
 * @param flags what a reader should know of the whole
 */
public record SelfEvaluationScore(List<ScoredLine> lines, BigDecimal total, Grade grade, List<ScoreFlag> flags) {

    public SelfEvaluationScore {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
    }
}
