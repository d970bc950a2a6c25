package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Target, actual value and printed score of one row with 10 points, the way people write them. */
class PrintedScoreTest {

    private static final RulePack PACK = RulePacks.shipped().get("national-2015");

    private static ScoredLine line(String level1, String target, String actual, BigDecimal printed, String standard) {
        Line line = new Line(level1, null, "甲", Target.read(target), null, standard, BigDecimal.TEN, actual, null, printed, "原因");
        return SelfEvaluationScoring.score(new SelfEvaluation(false, 2021, null, List.of(line), null, null), PACK).lines().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "≥95% | ≥95% | 10", "≥95% | 95%以上 | 10", "100% | 100 | 10", "100% | 1.00 | 10", "100% | 98 | 9.8", "100% | 0.98 | 9.8", "95 | 95.6 | 10",
        "1 | 100% | 10", "≥100人 | 80% | 8", "11个 | 12个 | 10", "全年 | 全年 | 10", "1年 | 12个月 | 10", "12次 | 每月1次 | 10", "每季度1次 | 4次 | 10",
        "100万元 | 1000000元 | 10", "按时完成 | 12月底完成 | 10", "≤5天 | 5天内 | 10", "5个工作日 | 3个工作日 | 10", "0起 | 无 | 10", "无重大事故 | 无 | 10",
        "≥90分 | 92.5分 | 10", "90%-95% | 93% | 10", "百分之百 | 百分之百 | 10", "提高 | 得到提高 | 10", "减少3% | 减少3% | 10", "有效提升 | 有效提升 | 8.5",
        "8755人 | 8676人 | 9.91", "8755人 | 8676人 | 9.9", "8755人 | 8676人 | 9", "≥600人 | 完成培训550人 | 9.17", "≥-5% | -8% | 6.25", "≤-3% | -2% | 6.67",
        "≥20场 | 45场 | 6", "12月底前 | 11月 | 10", "良好 | 部分达成 | 6", "良好 | 部分达成预期指标并具有一定效果 | 5", "完成 | 未完成 | 3", "是 | 是 | 10", "是 | 否 | 0",
        "效果显著 | 经多方努力，群众出行条件得到较大改善，但仍有部分路段尚未完工 | 7", "≥90% | 详见附件 | 9"})
    void aScoreThatFollowsARuleIsNotFlagged(String target, String actual, BigDecimal printed) {
        ScoredLine line = line("产出指标", target, actual, printed, null);

        assertThat(line.flags()).as(line.text()).isEmpty();
        assertThat(line.score()).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "≥100人 | 80% | 10", "100人 | 90人 | 10", "100% | 93% | 10", "95% | 95% | 9", "≤100万元 | 120万元 | 10", "完成 | 未完成 | 10", "是 | 否 | 10",
        "良好 | 部分达成 | 10", "≥600人 | 完成培训550人 | 10", "3月底前 | 2021年5月 | 10", "8755人 | 8676人 | 8", "资金支出率100% | 80% | 10"})
    void aScoreThatFollowsNoneIsFlagged(String target, String actual, BigDecimal printed) {
        assertThat(line("产出指标", target, actual, printed, null).flags()).containsExactly(ScoreFlag.SCORE_UNEXPLAINED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "98% | 88% | 8 | 98%以上得10分，每降5%扣1分，扣完为止", "≥90% | 85% | 9 | 每降低5个百分点扣1分", "≥2期 | 1期 | 8 | 每少1期扣2分", "≤5天 | 7天 | 9 | 每超1天扣0.5分",
        "≥90% | 84% | 8.8 | 每降5%扣1分", "≥90% | 20% | 0 | 每降1%扣1分，扣完为止", "=100% | 80% | 8 | 每降低10%扣分值的10%", "≥3次 | 1次 | 6 | 每缺一次扣2分"})
    void theFormsOwnStandardTakesPointsOffStepByStep(String target, String actual, BigDecimal printed, String standard) {
        ScoredLine line = line("产出指标", target, actual, printed, standard);

        assertThat(line.flags()).as(line.text()).isEmpty();
        assertThat(line.ruleId()).isEqualTo("SCORE-10");
    }

    @Test
    void pointsOfAHeadingAreThoseOfTheRowsUnderIt() {
        List<Line> lines = List.of(under("数量指标（20分）", "≥5个", "5个", 10), under("数量指标（20分）", "≥8个", "4个", 5), under("质量指标（80分）", "100%", "100%", 80));

        SelfEvaluationScore score = SelfEvaluationScoring.score(new SelfEvaluation(false, 2021, null, lines, new BigDecimal(95), null), PACK);

        assertThat(score.lines()).extracting(line -> line.score().toPlainString()).containsExactly("15.00", "0.00", "80.00");
        assertThat(score.lines()).flatExtracting(ScoredLine::flags).isEmpty();
        assertThat(score.flags()).isEmpty();
    }

    private static Line under(String level2, String target, String actual, int printed) {
        return new Line("产出指标", level2, "甲", Target.read(target), null, null, null, actual, null, BigDecimal.valueOf(printed), "原因");
    }

    @Test
    void whatNobodyWouldTypeIsScoredWithoutAnAnswerBeingLost() {
        SelfEvaluation odd = new SelfEvaluation(false, 2021, new Execution(null, new BigDecimal(-3), BigDecimal.ONE, "∞", new BigDecimal(-3), BigDecimal.ONE),
                List.of(new Line("产出", null, "甲", Target.read("≥*%"), "反向", "每降0%扣1分", new BigDecimal("16.6667"), "-0", null, new BigDecimal(-5), null)),
                new BigDecimal(-3), "优");

        SelfEvaluationScore score = SelfEvaluationScoring.score(odd, PACK);

        assertThat(score.lines()).hasSize(2).allSatisfy(line -> assertThat(line.score()).isNotNegative());
        assertThat(score.flags()).contains(ScoreFlag.WEIGHTS_NOT_100, ScoreFlag.GRADE_MISMATCH);
    }
}
