package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfEvaluationScoringTest {

    private static final RulePack PACK = RulePacks.shipped().get("national-2021");
    private static final BigDecimal TEN = new BigDecimal(10);
    private static final BigDecimal MILLION = new BigDecimal("1000000.00");

    private static ScoredLine scored(String level1, String target, String actual, String completion) {
        Line line = Line.draft(level1, null, "甲", Target.read(target), TEN, actual,
                completion == null ? null : new BigDecimal(completion), null);
        return score(line).lines().get(1);
    }

    private static SelfEvaluationScore score(Line... lines) {
        return SelfEvaluationScoring.score(SelfEvaluation.draft(false, 2024, MILLION, MILLION, List.of(lines)), PACK);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "产出, ≥95%, 95%, 10.00, SCORE-02", "产出, ≥95%, 120%, 10.00, SCORE-02", "产出, ≥200人, 150, 7.50, SCORE-02",
        "产出, ≥3次, 0次, 0.00, SCORE-02", "产出, ≥3次, -1次, 0.00, SCORE-02", "产出, ≥0次, 0, 10.00, SCORE-02",
        "产出, >3次, 1次, 3.33, SCORE-02", "产出, ≥1万元, 5000元, 5.00, SCORE-02",
        "成本, ≤5万元, 4万元, 10.00, SCORE-03", "成本, ≤5万元, 6万元, 8.33, SCORE-03", "成本, ≤0元, 6元, 0.00, SCORE-03",
        "成本, ≤5万元, 50000元, 10.00, SCORE-03", "成本, ≤5元, -3元, 10.00, SCORE-03",
        "产出, 8755, 8676, 9.91, SCORE-04", "产出, =100%, 100%, 10.00, SCORE-04", "成本, 75元, 100元, 7.50, SCORE-04",
        "产出, 100, 130, 10.00, SCORE-04", "产出, 90%-95%, 92%, 10.00, SCORE-04", "产出, 90%-95%, 45%, 5.00, SCORE-04",
        "产出, 2-4次, 8次, 5.00, SCORE-04", "产出, 是, 是, 10.00, SCORE-05", "产出, 是, 否, 0.00, SCORE-05"})
    void computesByTheRuleOfTheTarget(String level1, String target, String actual, BigDecimal score, String rule) {
        ScoredLine line = scored(level1, target, actual, null);

        assertThat(line.score()).isEqualTo(score);
        assertThat(line.ruleId()).isEqualTo(rule);
        assertThat(line.text()).contains(target, actual, "得分 = 10 × ", "= " + score);
    }

    @ParameterizedTest
    @CsvSource({"有所提升, 85, 8.50, 达成年度指标", "≥95100%, 60, 6.00, 部分达成", "年底之前, 59.9, 5.99, 未达成", "按季支付, 130, 10.00, 达成",
        "良好, -5, 0.00, 未达成"})
    void aPersonJudgesWhatNoRuleCanCompute(String target, String completion, BigDecimal score, String band) {
        ScoredLine line = scored("效益", target, "基本完成", completion);

        assertThat(line.score()).isEqualTo(score);
        assertThat(line.ruleId()).isEqualTo("SCORE-06");
        assertThat(line.text()).contains(band);
    }

    @Test
    void whatCannotBeScoredEarnsNothingAndKeepsTheGradeBack() {
        SelfEvaluationScore score = score(
                Line.draft("产出", null, "甲", Target.read("≥3次"), TEN, null, null, null),
                Line.draft("产出", null, "乙", Target.read("≥3次"), TEN, "若干", null, null),
                Line.draft("产出", null, "丙", Target.read("≥95100%"), TEN, "95%", null, null),
                Line.draft("产出", null, "丁", Target.read("≥3次"), TEN, "3人", null, null));

        assertThat(score.lines()).extracting(ScoredLine::flags).containsExactly(List.of(),
                List.of(ScoreFlag.ACTUAL_MISSING), List.of(ScoreFlag.ACTUAL_UNREADABLE),
                List.of(ScoreFlag.TARGET_UNREADABLE, ScoreFlag.COMPLETION_MISSING), List.of(ScoreFlag.ACTUAL_UNREADABLE));
        assertThat(score.lines().subList(1, 5)).allSatisfy(line -> {
            assertThat(line.ratio()).isNull();
            assertThat(line.score()).isEqualTo("0.00");
        });
        assertThat(score.grade()).isNull();
        assertThat(score.flags()).containsExactly(ScoreFlag.WEIGHTS_NOT_100, ScoreFlag.INCOMPLETE);
    }

    @Test
    void anUnreadableActualMayBeJudged() {
        ScoredLine line = scored("产出", "≥3次", "若干次", "50");

        assertThat(line.score()).isEqualTo("5.00");
        assertThat(line.flags()).containsExactly(ScoreFlag.ACTUAL_UNREADABLE, ScoreFlag.REASON_MISSING);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"100.00, 86.20, 8.62, -", "100, 0, 0.00, -", "100, 100.01, 10.00, EXECUTED_ABOVE_BUDGET",
        "0.00, 5, 0.00, BUDGET_ZERO", "3, 1, 3.33, -", "100, -, 0.00, ACTUAL_MISSING", "-, 5, 0.00, ACTUAL_MISSING"})
    void scoresTheExecution(BigDecimal budget, BigDecimal executed, BigDecimal score, ScoreFlag flag) {
        ScoredLine line = new ExecutionScoring(PACK, false).score(Execution.of(budget, executed), TEN);

        assertThat(line.score()).isEqualTo(score);
        assertThat(line.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void aFormThatGivesTheExecutionNoPointsNeedsNoFigures() {
        SelfEvaluationScore score = SelfEvaluationScoring.score(new SelfEvaluation(false, 2024, new Execution(null, null, null, null, BigDecimal.ZERO, null),
                List.of(Line.draft("产出", null, "甲", Target.read("≥3次"), new BigDecimal(100), "3次", null, null)), null, null), PACK);

        assertThat(score.lines().get(0).score()).isEqualTo("0.00");
        assertThat(score.lines().get(0).flags()).isEmpty();
        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"≥100人, 130, -", "≥100人, 131, OVER_ACHIEVED", "≤100人, 10, -", "≥0次, 9, -", "≥1万元, 2万元, OVER_ACHIEVED"})
    void anActualFarAboveItsTargetEarnsTheFullPointsAndMustBeExplained(String target, String actual, ScoreFlag flag) {
        ScoredLine line = scored("产出", target, actual, null);

        assertThat(line.score()).isEqualTo("10.00");
        assertThat(line.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        assertThat(score(Line.draft("产出", null, "甲", Target.read(target), TEN, actual, null, "需求增加")).lines().get(1).flags()).isEmpty();
    }

    @Test
    void keepsTheValueBeforeRounding() {
        ScoredLine line = scored("产出", "8755", "8676", null);

        assertThat(line.ratio()).isEqualTo("0.9909765848");
        assertThat(line.unrounded()).isEqualTo("9.9097658481");
        assertThat(line.text()).isEqualTo("定值或区间指标：指标值 8755，实际 8676；得分 = 10 × 8676 ÷ 8755 = 9.91");
    }

    @Test
    void aScoreIsNeverAboveItsPointsNorBelowZeroAndNeverFallsWithABetterValue() {
        for (String target : List.of("≥50个", "≤50个", "50个", "20-50个")) {
            BigDecimal last = null;
            for (int actual = -20; actual <= 200; actual++) {
                BigDecimal score = scored("产出", target, actual + "个", null).score();
                assertThat(score).isBetween(new BigDecimal("0.00"), new BigDecimal("10.00"));
                if (last != null && !target.equals("20-50个")) {
                    assertThat(score.compareTo(last) * (target.startsWith("≤") ? -1 : 1)).isNotNegative();
                }
                last = score;
            }
        }
    }

    @Test
    void aReadyLineKeepsEverythingItWasComputedFrom() {
        Explanation stored = Explanation.fromJson(scored("产出", "8755", "8676", null).explanation().toJson());

        assertThat(stored.rule()).isEqualTo(new ComparisonRule.FixedOrRange(new BigDecimal(8755), null, new BigDecimal(8676)));
        assertThat(stored.replay()).isEqualTo("9.91");
    }
}
