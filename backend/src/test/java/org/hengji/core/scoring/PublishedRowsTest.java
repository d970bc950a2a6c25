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
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as units fill them in: target, actual value and score in the words and spellings of published tables. */
class PublishedRowsTest {

    private static final RulePack PACK = RulePacks.shipped().national(2022);

    private static ScoredLine scored(String name, String target, String actual, BigDecimal points, BigDecimal score, String reason) {
        String level = name.startsWith("成本") ? "成本指标" : "产出指标";
        Line line = new Line(level, null, name, Target.read(target), null, target, points, actual, null, score, reason);
        return SelfEvaluationScoring.score(new SelfEvaluation(false, 2022, null, List.of(line), null, null), PACK).lines().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "≥90% | 90%（含）以上得10分，80%-90%得8分，60%-80%得5分，60%以下不得分 | 85% | 8 | SCORE-18",
        "≥90% | 90%（含）以上得10分，80%-90%得8分，60%-80%得5分，60%以下不得分 | 55% | 0 | SCORE-18",
        "≥90% | 90%（含）以上得10分，80%-90%得8分，60%-80%得5分，60%以下不得分 | 85% | 5 | -",
        "≤10% | 预算控制率=0，计10分；0-10%（含），计8分；10-20%（含），计6分；大于30%不得分 | 39.94% | 0 | SCORE-18",
        "≤10% | 预算控制率=0，计10分；0-10%（含），计8分；10-20%（含），计6分；大于30%不得分 | 12% | 6 | SCORE-18",
        "≥95% | 每低于目标值1个百分点扣0.5分 | 92% | 8.5 | SCORE-10",
        "5场 | 每少1场扣2分，扣完为止 | 3场 | 6 | SCORE-10",
        "0起 | 每发生1起扣2分 | 2起 | 6 | SCORE-10",
        "100% | 未达指标值酌情扣分 | 90% | 7 | SCORE-07",
        "100% | 未达指标值酌情扣分 | 90% | 10 | -"})
    void aRowFollowsTheStandardThatTheFormPrintsForIt(String target, String standard, String actual, BigDecimal score, String rule) {
        Line line = new Line("产出指标", null, "甲", Target.read(target), null, standard, BigDecimal.TEN, actual, null, score, "说明");

        ScoredLine scored = SelfEvaluationScoring.score(new SelfEvaluation(false, 2022, null, List.of(line), null, null), PACK).lines().get(0);

        assertThat(scored.flags()).isEqualTo(rule == null ? List.of(ScoreFlag.SCORE_UNEXPLAINED) : List.of());
        assertThat(scored.ruleId()).isEqualTo(rule == null ? scored.ruleId() : rule);
        assertThat(Explanation.fromJson(scored.explanation().toJson()).replay()).isEqualTo(scored.score());
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
