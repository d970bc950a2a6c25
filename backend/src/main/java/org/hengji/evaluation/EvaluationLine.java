package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.core.scoring.Explanation;
import org.hengji.core.scoring.GivenScores.Given;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.ScoredLine;

/**
 * One scored line of a self-evaluation: 预算执行率, which is the first, or an indicator.
 *
 * @param id              null before it is stored
 * @param indicatorId     null for 预算执行率
 * @param actual          实际完成值 as written
 * @param completion      percent, judged by a person where no rule can compute
 * @param weight          points of the line; score and unrounded score are null before it was first scored
 * @param ruleId          the scoring rule that gave the score, such as {@code SCORE-02}
 * @param basis           the explanation as stored, from which the score can be computed again; null if the line could not be scored
 * @param flags           names of {@link ScoreFlag}s, separated by commas
 * @param deviationReason 偏差原因
 * @param givenScore      points that a person gave in place of the computed score, as far as the rule leaves room; null for none
 * @param givenReason     why
 */
public record EvaluationLine(Long id, Long indicatorId, String actual, BigDecimal completion, BigDecimal weight, BigDecimal unroundedScore,
                      BigDecimal score, String ruleId, String explanation, String basis, String flags,
                      String deviationReason, BigDecimal givenScore, String givenReason) {

    private static final String SEPARATOR = ",";

    static EvaluationLine unscored(Long indicatorId, String actual) {
        return new EvaluationLine(null, indicatorId, actual, null, null, null, null, null, null, null, null, null, null, null);
    }

    public EvaluationLine filled(String newActual, BigDecimal newCompletion, String newReason) {
        return new EvaluationLine(id, indicatorId, newActual, newCompletion, weight, unroundedScore, score, ruleId, explanation, basis, flags,
                newReason, givenScore, givenReason);
    }

    public EvaluationLine given(BigDecimal points, String reason) {
        return new EvaluationLine(id, indicatorId, actual, completion, weight, unroundedScore, score, ruleId, explanation, basis, flags,
                deviationReason, points, reason);
    }

    /** The same line with the score that another one has. */
    public EvaluationLine scoredAs(EvaluationLine other) {
        return new EvaluationLine(id, indicatorId, actual, completion, other.weight, other.unroundedScore, other.score, other.ruleId, other.explanation,
                other.basis, other.flags, deviationReason, givenScore, givenReason);
    }

    /** What a person gave, for scoring; null for nothing. */
    Given given() {
        return givenScore == null ? null : new Given(givenScore, givenReason);
    }

    EvaluationLine scored(ScoredLine s) {
        return new EvaluationLine(id, indicatorId, actual, completion, s.weight(), s.unrounded(), s.score(), s.ruleId(),
                s.text(), s.explanation() == null ? null : s.explanation().toJson(), join(s.flags()), deviationReason,
                givenScore, givenReason);
    }

    /** How the score came about; empty while the line cannot be scored. */
    public Optional<Explanation> basedOn() {
        return Optional.ofNullable(basis).map(Explanation::fromJson);
    }

    public List<ScoreFlag> scoreFlags() {
        return split(flags);
    }

    static String join(List<ScoreFlag> flags) {
        return flags.isEmpty() ? null : flags.stream().map(ScoreFlag::name).collect(Collectors.joining(SEPARATOR));
    }

    static List<ScoreFlag> split(String flags) {
        return flags == null ? List.of() : Stream.of(flags.split(SEPARATOR)).map(ScoreFlag::valueOf).toList();
    }
}
