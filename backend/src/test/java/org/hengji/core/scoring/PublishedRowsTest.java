package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rows as units fill them in: target, actual value and score in the words and spellings of published tables. */
class PublishedRowsTest {

    private static final RulePack PACK = RulePacks.shipped().national(2022);

    private static ScoredLine scored(String name, String target, String actual, BigDecimal points, BigDecimal score, String reason) {
        String level = name.startsWith("成本") ? "成本指标" : "产出指标";
        Line line = new Line(level, null, name, Target.read(target), null, target, points, actual, null, score, reason);
        return SelfEvaluationScoring.score(new SelfEvaluation(false, 2022, null, List.of(line), null, null), PACK).lines().get(0);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/right-rows.csv", delimiter = '|', numLinesToSkip = 1)
    void aRowThatIsRightIsNotFlagged(String name, String target, String actual, BigDecimal points, BigDecimal score, String reason) {
        assertThat(scored(name, target, actual, points, score, reason).flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/wrong-rows.csv", delimiter = '|', numLinesToSkip = 1)
    void aRowWhoseScoreFollowsNoRuleIsFlagged(String name, String target, String actual, BigDecimal points, BigDecimal score, String reason) {
        assertThat(scored(name, target, actual, points, score, reason).flags()).contains(ScoreFlag.SCORE_UNEXPLAINED);
    }
}
