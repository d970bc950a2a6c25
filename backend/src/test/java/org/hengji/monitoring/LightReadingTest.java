package org.hengji.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 服务群众专项经费 of 西关街道 2024: 30 万元, of which 20 万元 were planned by the end of June. */
class LightReadingTest {

    private static final RulePack PACK = RulePacks.shipped().get("hebei-2024");
    private static final BigDecimal BUDGET = new BigDecimal("300000.00");
    private static final BigDecimal PLAN = new BigDecimal("200000.00");

    @ParameterizedTest
    @CsvSource({"200000, 0.00, GREEN", "170000, -10.00, GREEN", "169980, -10.01, YELLOW", "230000, 10.00, GREEN", "260000, 20.00, YELLOW",
            "140000, -20.00, YELLOW", "139970, -20.01, RED", "0, -66.67, RED", "300000, 33.33, RED"})
    void comparesShareSpentWithSharePlanned(BigDecimal executed, BigDecimal deviation, Light light) {
        LightReading reading = LightReading.of("6月底", BUDGET, PLAN, executed, PACK);

        assertThat(reading.deviation()).isEqualTo(deviation);
        assertThat(reading.light()).isEqualTo(light);
    }

    @Test
    void explainsItselfWithTheFiguresAndTheBands() {
        assertThat(LightReading.of("6月底", BUDGET, PLAN, new BigDecimal("150000"), PACK).explanation())
                .isEqualTo("截至6月底累计执行 150,000.00 元，占预算 300,000.00 元的 50.00%；支出计划为 200,000.00 元（66.67%），慢于计划 16.67 个百分点。"
                        + "按规则包“河北省2024年度”（衡绩默认值），偏差 10 个百分点以内为“正常”，20 个百分点以内为“预警”，超过为“严重”，判定为“预警”");
    }

    @Test
    void lightsNothingWithoutSomethingToCompare() {
        LightReading noPlan = LightReading.of("6月底", BUDGET, null, new BigDecimal("150000"), PACK);
        assertThat(noPlan.light()).isNull();
        assertThat(noPlan.deviation()).isNull();
        assertThat(noPlan.explanation()).contains("占预算 300,000.00 元的 50.00%", "没有截至6月底的资金支出计划");

        assertThat(LightReading.of("6月底", null, PLAN, BigDecimal.TEN, PACK)).extracting(LightReading::light).isNull();
        assertThat(LightReading.of("6月底", BigDecimal.ZERO, PLAN, BigDecimal.TEN, PACK).explanation()).contains("无法计算执行率");
        assertThat(LightReading.of("6月底", BUDGET, PLAN, null, PACK).explanation()).isEqualTo("填写截至6月底的累计执行数后判定预警灯");
    }

    @ParameterizedTest
    @CsvSource({"4月底, 75000, GREEN", "4月底, 74970, YELLOW", "8月底, 179970, YELLOW", "10月底, 240000, GREEN"})
    void holdsTheShareSpentAgainstTheLineOfTheRegion(String checkpoint, BigDecimal executed, Light light) {
        LightReading reading = LightReading.of(checkpoint, BUDGET, null, executed, RulePacks.shipped().get("sichuan-2023"));

        assertThat(reading.light()).isEqualTo(light);
        assertThat(reading.deviation()).isNull();
    }

    @Test
    void theWorseOfPlanAndLineCounts() {
        RulePack sichuan = RulePacks.shipped().get("sichuan-2023");

        assertThat(LightReading.of("6月底", BUDGET, new BigDecimal("90000"), new BigDecimal("90000"), sichuan).light()).isEqualTo(Light.YELLOW);
        assertThat(LightReading.of("6月底", BUDGET, PLAN, new BigDecimal("130000"), sichuan).light()).isEqualTo(Light.RED);
        assertThat(LightReading.of("6月底", BUDGET, null, new BigDecimal("90000"), sichuan).explanation())
                .endsWith("占预算 300,000.00 元的 30.00%；按规则包“四川省2023年度”（四川省部门预算绩效运行监控管理办法（2025年）），"
                        + "截至6月底执行率低于 40% 为“预警”，判定为“预警”");
    }
}
