package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static final RulePacks PACKS = RulePacks.shipped();
    private static final RulePack PACK = PACKS.get("national-2021");

    private static Points points(boolean departmentGoal, String... levels) {
        return Points.of(SelfEvaluation.draft(departmentGoal, 2024, null, null,
                Arrays.stream(levels).map(level -> line(level, null)).toList()), PACK);
    }

    private static Line line(String level1, BigDecimal weight) {
        return Line.draft(level1, null, "甲", Target.read("≥1个"), weight, null, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "产出指标 效益指标 满意度指标 | 50.00 30.00 10.00",
        "产出 产出 产出 效益 满意度 | 16.67 16.67 16.66 30.00 10.00",
        "成本指标 产出指标 效益指标 满意度指标 | 20.00 40.00 20.00 10.00",
        "产出 效益 | 50.00 40.00",
        "成本 产出 效益 | 20.00 40.00 30.00",
        "产出 满意度 | 75.00 15.00",
        "产出 | 90.00",
        "满意度 满意度 | 45.00 45.00",
        "产出指标（预期提供的公共产品或服务） 效益指标（预期实现的效益和效率） 满意度指标 | 50.00 30.00 10.00"})
    void spreadsTheSchemeOfTheLevels(String levels, String expected) {
        Points points = points(false, levels.split(" "));

        assertThat(points.execution()).isEqualTo("10");
        assertThat(points.lines()).containsExactly(Arrays.stream(expected.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new));
        assertThat(points.flags()).isEmpty();
    }

    @Test
    void aDepartmentGoalIsSpreadEvenly() {
        assertThat(points(true, "投入管理指标", "产出指标", "效益指标", "效益指标").lines())
                .containsExactly(new BigDecimal("22.50"), new BigDecimal("22.50"), new BigDecimal("22.50"), new BigDecimal("22.50"));
    }

    @Test
    void anUnknownLevelSpreadsEvenlyAndSaysSo() {
        Points points = points(false, "产出指标", "投入管理指标", null);

        assertThat(points.lines()).containsOnly(new BigDecimal("30.00"));
        assertThat(points.flags()).containsExactly(ScoreFlag.LEVEL_UNKNOWN);
    }

    @Test
    void withoutIndicatorsTheExecutionIsEverything() {
        assertThat(points(false)).isEqualTo(new Points(new BigDecimal(100), List.of(), List.of(ScoreFlag.NO_INDICATOR)));
    }

    @Test
    void givenPointsAreUsedWhereEveryLineHasSome() {
        BigDecimal forty = new BigDecimal("40");
        SelfEvaluation hubei = new SelfEvaluation(false, 2024,
                new Execution(null, null, null, null, new BigDecimal(20), null), List.of(line("产出", forty), line("效益", forty)), null, null);
        SelfEvaluation short40 = SelfEvaluation.draft(false, 2024, null, null, List.of(line("产出", forty)));
        SelfEvaluation partly = SelfEvaluation.draft(false, 2024, null, null, List.of(line("产出", forty), line("效益", null)));

        assertThat(Points.of(hubei, PACK)).isEqualTo(new Points(new BigDecimal(20), List.of(forty, forty), List.of()));
        assertThat(Points.of(short40, PACK).flags()).containsExactly(ScoreFlag.WEIGHTS_NOT_100);
        assertThat(Points.of(partly, PACK).lines()).containsExactly(new BigDecimal("50.00"), new BigDecimal("40.00"));
    }

    @Test
    void everyRealProjectGetsAHundredPoints() {
        for (String name : SampleDocuments.DEPARTMENTS) {
            GoalDocument document = SampleDocuments.read(name);
            RulePack pack = PACKS.forForm(document.form(), document.fiscalYear());
            document.projects().forEach(project -> {
                Points points = Points.of(SelfEvaluation.draft(false, 2024, null, null, project.indicators().stream()
                        .map(indicator -> line(indicator.level1(), indicator.weight())).toList()), pack);
                assertThat(points.lines().stream().reduce(points.execution(), BigDecimal::add)).isEqualByComparingTo("100");
                assertThat(points.flags()).doesNotContain(ScoreFlag.LEVEL_UNKNOWN);
            });
        }
    }
}
