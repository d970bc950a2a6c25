package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for every score, tried on many made-up lines; each repetition has a seed of its own and so can be repeated. */
class ScoringPropertiesTest {

    private static final RulePack PACK = RulePacks.shipped().get("national-2021");
    private static final List<String> OPERATORS = List.of("≥", "≤", "=", "", ">", "<", "不低于", "不超过");
    private static final List<String> WORDS = List.of("已完成", "部分达成预期指标并具有一定效果", "未完成", "良好", "12月底前", "2024年11月", "是", "/", "每月1次", "≥95%", "约30人");
    private static final List<String> LEVELS = List.of("产出指标", "成本指标", "效益指标", "满意度指标");

    private static Line line(String level1, String target, String actual, BigDecimal weight, BigDecimal printed) {
        return new Line(level1, null, "甲", Target.read(target), null, null, weight, actual, null, printed, null);
    }

    private static SelfEvaluation evaluation(List<Line> lines, BigDecimal budget, BigDecimal executed, BigDecimal executionPrinted) {
        return new SelfEvaluation(false, 2024, new Execution(budget, budget, executed, null, BigDecimal.TEN, executionPrinted), lines, null, null);
    }

    private static BigDecimal figure(Random random, int below, int decimals) {
        return new BigDecimal(random.nextInt(below * (int) Math.pow(10, decimals))).movePointLeft(decimals);
    }

    private static Line anyLine(Random random, boolean published) {
        String target = random.nextInt(5) == 0 ? pick(WORDS, random) : pick(OPERATORS, random) + figure(random, 200, random.nextInt(3)) + "个";
        String actual = random.nextInt(5) == 0 ? pick(WORDS, random) : figure(random, 300, random.nextInt(3)) + (random.nextBoolean() ? "个" : "");
        BigDecimal weight = BigDecimal.valueOf(random.nextInt(30) + 1L);
        return line(pick(LEVELS, random), target, actual, weight, published ? figure(random, weight.intValue() + 2, random.nextInt(3)) : null);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @RepeatedTest(300)
    void everyScoreLiesBetweenZeroAndItsPointsAndCanBeReplayed(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        boolean published = random.nextBoolean();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            lines.add(anyLine(random, published));
        }

        SelfEvaluationScore score = SelfEvaluationScoring.score(
                evaluation(lines, figure(random, 100, 2), figure(random, 150, 2), published ? figure(random, 12, 1) : null), PACK);

        assertThat(score.lines()).hasSize(lines.size() + 1).allSatisfy(line -> {
            assertThat(line.score()).isBetween(BigDecimal.ZERO, line.weight() == null ? line.scorePrinted() : line.weight());
            if (line.explanation() != null) {
                assertThat(Explanation.fromJson(line.explanation().toJson()).replay()).isEqualTo(line.score());
                assertThat(line.explanation().unrounded().setScale(2, RoundingMode.HALF_UP)).isEqualTo(line.score());
            }
        });
    }

    @RepeatedTest(50)
    void aBetterActualNeverEarnsLess(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        BigDecimal target = figure(random, 100, 1);
        BigDecimal one = figure(random, 200, 2);
        BigDecimal other = figure(random, 200, 2);
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);

        assertThat(scored("产出", "≥" + target + "个", high + "个")).isGreaterThanOrEqualTo(scored("产出", "≥" + target + "个", low + "个"));
        assertThat(scored("产出", target + "个", high + "个")).isGreaterThanOrEqualTo(target.signum() == 0 ? BigDecimal.ZERO : scored("产出", target + "个", low + "个"));
        assertThat(scored("产出", "≤" + target + "个", high + "个")).isLessThanOrEqualTo(scored("产出", "≤" + target + "个", low + "个"));
        assertThat(execution(target, high)).isGreaterThanOrEqualTo(execution(target, low));
    }

    @RepeatedTest(50)
    void lessIsBetterMirrorsMoreIsBetter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        BigDecimal one = figure(random, 100, 1).add(BigDecimal.ONE);
        BigDecimal other = figure(random, 100, 1).add(BigDecimal.ONE);

        assertThat(scored("产出", "≤" + one + "个", other + "个")).isEqualTo(scored("产出", "≥" + other + "个", one + "个"));
    }

    @RepeatedTest(50)
    void theUnitOfMoneyDoesNotMatter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        BigDecimal target = figure(random, 500, 2).add(BigDecimal.ONE);
        BigDecimal actual = figure(random, 500, 2);
        String operator = pick(OPERATORS, random);
        String inYuan = actual.movePointRight(4).setScale(0, RoundingMode.UNNECESSARY) + "元";

        assertThat(scored("成本", operator + target + "万元", inYuan)).isEqualTo(scored("成本", operator + target + "万元", actual + "万元"));
        assertThat(scored("成本", operator + target.movePointRight(4).toBigInteger() + "元", inYuan)).isEqualTo(scored("成本", operator + target + "万元", inYuan));
        assertThat(execution(target.movePointRight(4), actual.movePointRight(4))).isEqualTo(execution(target, actual));
    }

    @RepeatedTest(50)
    void theOrderOfTheRowsDoesNotMatter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        boolean published = random.nextBoolean();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Line any = anyLine(random, published);
            lines.add(new Line(any.level1(), null, "指标" + i, any.target(), null, null, any.weight(), any.actual(), null,
                    any.scorePrinted() == null ? null : any.scorePrinted().min(any.weight()), null));
        }
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        SelfEvaluationScore given = SelfEvaluationScoring.score(evaluation(lines, BigDecimal.TEN, BigDecimal.ONE, null), PACK);
        SelfEvaluationScore other = SelfEvaluationScoring.score(evaluation(shuffled, BigDecimal.TEN, BigDecimal.ONE, null), PACK);

        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(given.lines());
        assertThat(other.total()).isEqualTo(given.total());
    }

    @Test
    void aStoredScoreOutlivesAChangeOfThePack() {
        Line short25 = line("产出指标", "≥30个", "25个", new BigDecimal(20), null);
        ScoredLine before = SelfEvaluationScoring.score(evaluation(List.of(short25), BigDecimal.TEN, BigDecimal.TEN, null), PACK).lines().get(1);
        String stored = before.explanation().toJson();
        String changedYaml = "id: changed\nname: 改\nextends: national-2021\nregion: 某市\nyears: {from: 2024, to: null}\nrounding:\n"
                + "  source: {document: 某市规定, number: null, article: 取整, confidence: default}\n  value: {decimals: 0, mode: DOWN}\n";
        RulePack changed = RulePacks.shipped().with(Map.of("changed", changedYaml.getBytes(StandardCharsets.UTF_8))).get("changed");

        ScoredLine after = SelfEvaluationScoring.score(evaluation(List.of(short25), BigDecimal.TEN, BigDecimal.TEN, null), changed).lines().get(1);

        assertThat(after.score()).isEqualTo("16");
        assertThat(Explanation.fromJson(stored).replay()).isEqualTo("16.67").isEqualTo(before.score());
    }

    private static BigDecimal scored(String level1, String target, String actual) {
        return SelfEvaluationScoring.score(evaluation(List.of(line(level1, target, actual, BigDecimal.TEN, null)), BigDecimal.TEN, BigDecimal.TEN, null), PACK)
                .lines().get(1).score();
    }

    private static BigDecimal execution(BigDecimal budget, BigDecimal executed) {
        return new ExecutionScoring(PACK, false).score(Execution.of(budget, executed), BigDecimal.TEN).score();
    }
}
