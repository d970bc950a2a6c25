package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.RulePack;
import org.hengji.monitoring.LightTable.Lit;
import org.hengji.monitoring.LightTable.Measure;

/**
 * The light of a report (预警灯): the worse of what the money and the gap between goal and money say, and why.
 *
 * @param deviation   executed less planned share of the budget in percentage points, to two decimals
 * @param gap         progress of the goal less executed share, in percentage points
 * @param moneyLight  null where there is nothing to compare, like every figure and light here
 * @param bands       rule pack, bands and edition of the table that it was read by; null without a light
 * @param explanation in Chinese, with the figures and the bands
 */
record LightReading(BigDecimal deviation, BigDecimal gap, Light moneyLight, Light gapLight, Light light, String bands, String explanation) {

    static LightReading of(MoneyFacts money, Attainment attainment, RulePack pack, LightTable table) {
        if (money.executedYuan() == null) {
            return none("填写截至" + money.checkpoint() + "的累计执行数后判定预警灯");
        }
        if (money.executionRate() == null) {
            return none("截至" + money.checkpoint() + "累计执行 " + LightWords.money(money.executedYuan()) + "；没有预算数，无法计算执行率，不判定预警灯");
        }
        BigDecimal line = pack.executionAtLeast(money.checkpoint()).orElse(null);
        BigDecimal deviation = money.deviation();
        BigDecimal gap = attainment.percent() == null ? null : attainment.percent().subtract(money.executionRate());
        LightFacts facts = new LightFacts(distance(deviation), deviation == null && line == null ? distance(money.timeDeviation()) : null,
                money.executionRate(), line, distance(gap), pack.monitoringWarning().value().attainmentGap(),
                pack.lightBands().value().greenUpTo(), pack.lightBands().value().yellowUpTo());
        List<Lit> lit = table.read(facts);
        Light moneyLight = worst(lit, false).orElse(null);
        Light gapLight = worst(lit, true).orElse(null);
        Light light = moneyLight == null ? gapLight : gapLight == null ? moneyLight : moneyLight.worse(gapLight);
        return new LightReading(deviation, gap, moneyLight, gapLight, light, bands(pack, facts, table.edition()),
                new LightWords(money, attainment, pack, facts).explain(gap, moneyLight, gapLight, light));
    }

    private static LightReading none(String explanation) {
        return new LightReading(null, null, null, null, null, null, explanation);
    }

    private static Optional<Light> worst(List<Lit> lit, boolean gap) {
        return lit.stream().filter(row -> (row.measure() == Measure.GAP) == gap).map(Lit::light).reduce(Light::worse);
    }

    private static BigDecimal distance(BigDecimal deviation) {
        return deviation == null ? null : deviation.abs();
    }

    /** Names what the light was read by in so many words that it can be read again years later. */
    private static String bands(RulePack pack, LightFacts facts, int edition) {
        return "规则包 " + pack.id() + "，绿灯 ≤" + facts.greenUpTo().toPlainString() + "，黄灯 ≤" + facts.yellowUpTo().toPlainString()
                + (facts.executionAtLeast() == null ? "" : "，执行率预警线 " + facts.executionAtLeast().toPlainString() + "%")
                + (facts.attainmentGap() == null ? "" : "，差距预警线 " + facts.attainmentGap().toPlainString())
                + "，决策表 monitoring-light 第 " + edition + " 版";
    }
}
