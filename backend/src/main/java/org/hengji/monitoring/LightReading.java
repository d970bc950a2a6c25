package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.LightBands;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Source;
import org.hengji.review.GoalForm;

/**
 * The light of a report (预警灯): how far the money spent lies from the unit's own plan and
 * whether it reaches what the pack demands by then; the worse of both, and why.
 *
 * @param deviation   executed less planned share of the budget in percentage points, to two decimals
 * @param light       null where there is nothing to compare, like the deviation
 * @param explanation in Chinese, with the figures and the bands
 */
record LightReading(BigDecimal deviation, Light light, String explanation) {

    /** @param planYuan the plan by the checkpoint; this, the budget and the executed amount may be null */
    static LightReading of(String checkpoint, BigDecimal budgetYuan, BigDecimal planYuan, BigDecimal executedYuan, RulePack pack) {
        if (executedYuan == null) {
            return none("填写截至" + checkpoint + "的累计执行数后判定预警灯");
        }
        String executed = "截至" + checkpoint + "累计执行 " + money(executedYuan);
        if (budgetYuan == null || budgetYuan.signum() <= 0) {
            return none(executed + "；没有预算数，无法计算执行率，不判定预警灯");
        }
        executed += "，占预算 " + money(budgetYuan) + "的 " + GoalForm.percent(executedYuan, budgetYuan) + "%";
        BigDecimal deviation = planYuan == null ? null : GoalForm.percent(executedYuan.subtract(planYuan), budgetYuan);
        Optional<BigDecimal> atLeast = pack.executionAtLeast(checkpoint);
        if (deviation == null && atLeast.isEmpty()) {
            return none(executed + "；没有截至" + checkpoint + "的资金支出计划可比较，不判定预警灯");
        }
        Light light = Light.GREEN;
        String reasons = "";
        if (deviation != null) {
            LightBands bands = pack.lightBands().value();
            light = bands.light(deviation);
            reasons = "；支出计划为 " + money(planYuan) + "（" + GoalForm.percent(planYuan, budgetYuan) + "%），" + distance(deviation) + "。"
                    + standard(bands, pack);
        }
        if (atLeast.isPresent()) {
            light = light.worse(GoalForm.percent(executedYuan, budgetYuan).compareTo(atLeast.get()) < 0 ? Light.YELLOW : Light.GREEN);
            reasons += "；" + rule(pack, pack.checkpoints().source()) + "，截至" + checkpoint + "执行率低于 "
                    + atLeast.get().toPlainString() + "% 为“" + Light.YELLOW.label() + "”";
        }
        return new LightReading(deviation, light, executed + reasons + "，判定为“" + light.label() + "”");
    }

    private static LightReading none(String explanation) {
        return new LightReading(null, null, explanation);
    }

    private static String distance(BigDecimal deviation) {
        return switch (deviation.signum()) {
            case 0 -> "与计划一致";
            case 1 -> "快于计划 " + deviation + " 个百分点";
            default -> "慢于计划 " + deviation.negate() + " 个百分点";
        };
    }

    private static String standard(LightBands bands, RulePack pack) {
        return rule(pack, pack.lightBands().source()) + "，偏差 " + bands.greenUpTo().toPlainString() + " 个百分点以内为“" + Light.GREEN.label() + "”，"
                + bands.yellowUpTo().toPlainString() + " 个百分点以内为“" + Light.YELLOW.label() + "”，超过为“" + Light.RED.label() + "”";
    }

    private static String rule(RulePack pack, Source source) {
        return "按规则包“" + pack.name() + "”（" + source.document() + (source.number() == null ? "" : " " + source.number()) + "）";
    }

    private static String money(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f 元", yuan);
    }
}
