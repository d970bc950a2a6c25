package org.hengji.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 服务群众专项经费 of 西关街道 2024: 30 万元, of which 20 万元 were planned by the end of June. */
class LightReadingTest {

    private static final RulePack PACK = RulePacks.shipped().get("hebei-2024");
    private static final RulePack SICHUAN = RulePacks.shipped().get("sichuan-2023");
    private static final BigDecimal BUDGET = new BigDecimal("300000.00");
    private static final BigDecimal PLAN = new BigDecimal("200000.00");
    private static final Attainment NOTHING = new Attainment(null, 0);

    @ParameterizedTest
    @CsvSource({"200000, 0.00, GREEN", "170000, -10.00, GREEN", "169980, -10.01, YELLOW", "230000, 10.00, GREEN", "260000, 20.00, YELLOW",
            "140000, -20.00, YELLOW", "139970, -20.01, RED", "0, -66.67, RED", "300000, 33.33, RED"})
    void comparesShareSpentWithSharePlanned(BigDecimal executed, BigDecimal deviation, Light light) {
        LightReading reading = read(PACK, "6月底", PLAN, executed, NOTHING);

        assertThat(reading.deviation()).isEqualTo(deviation);
        assertThat(reading.light()).isEqualTo(light);
        assertThat(reading.moneyLight()).isEqualTo(light);
        assertThat(reading.gapLight()).isNull();
    }

    @Test
    void explainsItselfWithTheFiguresAndTheBands() {
        LightReading reading = read(PACK, "6月底", PLAN, new BigDecimal("150000"), new Attainment(new BigDecimal("75.00"), 2));

        assertThat(reading.explanation()).isEqualTo(
                "截至6月底累计执行 150,000.00 元，占预算 300,000.00 元的 50.00%，时间已过 50.00%；支出计划为 200,000.00 元（66.67%），慢于计划 16.67 个百分点。"
                + "按规则包“河北省2024年度”（衡绩默认值），偏差 10 个百分点以内为“正常”，20 个百分点以内为“预警”，超过为“严重”，资金执行为“预警”。"
                + "按 2 项可计算的指标，目标进度为 75.00%，快于资金执行 25.00 个百分点。"
                + "按规则包“河北省2024年度”（衡绩默认值），偏差 10 个百分点以内为“正常”，20 个百分点以内为“预警”，超过为“严重”，目标与资金为“严重”。"
                + "两项取较重的，判定为“严重”");
        assertThat(reading.bands()).isEqualTo("规则包 hebei-2024，绿灯 ≤10，黄灯 ≤20，决策表 monitoring-light 第 1 版");
    }

    @Test
    void lightsNothingWithoutSomethingToCompare() {
        assertThat(LightReading.of(money("6月底", null, PLAN, BigDecimal.TEN), NOTHING, PACK, new ShippedLightTable()).light()).isNull();
        assertThat(LightReading.of(money("6月底", BigDecimal.ZERO, PLAN, BigDecimal.TEN), NOTHING, PACK, new ShippedLightTable()).explanation())
                .contains("无法计算执行率");
        assertThat(read(PACK, "6月底", PLAN, null, NOTHING).explanation()).isEqualTo("填写截至6月底的累计执行数后判定预警灯");
    }

    @ParameterizedTest
    @CsvSource({"150000, 0.00, GREEN", "119990, -10.00, GREEN", "119960, -10.01, YELLOW", "89970, -20.01, RED"})
    void withoutAPlanTimeIsTheMeasure(BigDecimal executed, BigDecimal fromTime, Light light) {
        LightReading reading = read(PACK, "6月底", null, executed, NOTHING);

        assertThat(money("6月底", BUDGET, null, executed).timeDeviation()).isEqualTo(fromTime);
        assertThat(reading.light()).isEqualTo(light);
        assertThat(reading.deviation()).isNull();
        assertThat(reading.explanation()).contains("没有截至6月底的资金支出计划，与时间进度比较");
    }

    @ParameterizedTest
    @CsvSource({"4月底, 75000, GREEN", "4月底, 74970, YELLOW", "8月底, 179970, YELLOW", "10月底, 240000, GREEN"})
    void holdsTheShareSpentAgainstTheLineOfTheRegion(String checkpoint, BigDecimal executed, Light light) {
        LightReading reading = read(SICHUAN, checkpoint, null, executed, NOTHING);

        assertThat(reading.light()).isEqualTo(light);
        assertThat(reading.explanation()).contains("截至" + checkpoint + "执行率低于 ").doesNotContain("与时间进度比较");
    }

    @Test
    void theWorseOfPlanAndLineCounts() {
        assertThat(read(SICHUAN, "6月底", new BigDecimal("90000"), new BigDecimal("90000"), NOTHING).light()).isEqualTo(Light.YELLOW);
        assertThat(read(SICHUAN, "6月底", PLAN, new BigDecimal("130000"), NOTHING).light()).isEqualTo(Light.RED);
    }

    /** 30 万元 of which half is spent: 50%. */
    @ParameterizedTest
    @CsvSource({"hebei-2024, 60.00, GREEN", "hebei-2024, 60.01, YELLOW", "hebei-2024, 29.99, RED", "sichuan-2023, 60.00, GREEN",
            "sichuan-2023, 60.01, YELLOW", "sichuan-2023, 0.00, YELLOW"})
    void goalAndMoneyShouldComeAlongTogether(String pack, BigDecimal progress, Light gapLight) {
        LightReading reading = read(RulePacks.shipped().get(pack), "6月底", new BigDecimal("150000"), new BigDecimal("150000"), new Attainment(progress, 1));

        assertThat(reading.moneyLight()).isEqualTo(Light.GREEN);
        assertThat(reading.gapLight()).isEqualTo(gapLight);
        assertThat(reading.light()).isEqualTo(gapLight);
        assertThat(reading.gap()).isEqualByComparingTo(progress.subtract(new BigDecimal("50")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"产出|数量指标|≥320人|160人, 50.00", "产出|数量指标|≥320人|400人, 100.00", "产出|数量指标|=12次|3次, 25.00",
            "产出|时效指标|≥95%|76%, 80.00", "产出|质量指标|≥95%|95%, -", "满意度|服务对象满意度|≥90%|92%, -", "成本|经济成本指标|≤40万元|20万元, -",
            "产出|数量指标|≤5件|2件, -", "产出|数量指标|≥320人|按计划进行, -", "效益|社会效益指标|有效推动|已推动, -"})
    void progressIsTheShareOfEachTargetThatIsReached(String line, BigDecimal share) {
        String[] cells = line.split("\\|");

        assertThat(Attainment.share(indicator(cells[0], cells[1], cells[2], null), cells[3], PACK.monitoringForm().value())).isEqualTo(share);
    }

    @Test
    void progressIsWeightedWhereEveryIndicatorHasAWeight() {
        List<String> actuals = List.of("160人", "12次");
        List<MonitoringLine> lines = IntStream.range(0, 2)
                .mapToObj(i -> new MonitoringLine(i, actuals.get(i), null, null, null, null, null, null)).toList();

        assertThat(attained(lines, "30", "10")).isEqualTo(new Attainment(new BigDecimal("62.50"), 2));
        assertThat(attained(lines, "30", null)).isEqualTo(new Attainment(new BigDecimal("75.00"), 2));
        assertThat(attained(List.of(MonitoringLine.blank(0), MonitoringLine.blank(1)), "30", "10")).isEqualTo(NOTHING);
    }

    private static Attainment attained(List<MonitoringLine> lines, String first, String second) {
        return Attainment.of(lines, List.of(indicator("产出", "数量", "≥320人", first), indicator("产出", "数量", "≥12次", second)), PACK.monitoringForm().value());
    }

    private static Indicator indicator(String level1, String level2, String target, String weight) {
        return new Indicator(null, null, level1, level2, "指标", Target.read(target), null, null, null, null,
                weight == null ? null : new BigDecimal(weight), null, null, null, null, null, null, null);
    }

    private static LightReading read(RulePack pack, String checkpoint, BigDecimal plan, BigDecimal executed, Attainment attainment) {
        return LightReading.of(money(checkpoint, BUDGET, plan, executed), attainment, pack, new ShippedLightTable());
    }

    private static MoneyFacts money(String checkpoint, BigDecimal budget, BigDecimal plan, BigDecimal executed) {
        int month = Integer.parseInt(checkpoint.replace("月底", ""));
        return new MoneyFacts(checkpoint, LocalDate.of(2024, month, 1).plusMonths(1).minusDays(1), budget, plan, executed);
    }
}
