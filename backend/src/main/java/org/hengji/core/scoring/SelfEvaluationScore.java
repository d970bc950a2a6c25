package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;

/**
 * The scores of a self-evaluation.
 *
 * @param lines 预算执行率 first if the form has it, then the indicators in the order given
 * @param total the sum of the lines' rounded scores; where a line does not apply, scaled to 100
 * @param grade the grade of the total, or null while a line could not be scored
 * @param text  how the total came about and how it differs from the printed one, in Chinese
 * @param flags what a reader should know of the whole
 */
public record SelfEvaluationScore(List<ScoredLine> lines, BigDecimal total, Grade grade, String text, List<ScoreFlag> flags) {

    public SelfEvaluationScore {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
    }
}
