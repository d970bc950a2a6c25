package org.hengji.monitoring;

import java.math.BigDecimal;
import java.util.Locale;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Source;

/** Says in Chinese how a light was found: figures, comparison, rule, result. */
record LightWords(MoneyFacts money, Attainment attainment, RulePack pack, LightFacts facts) {

    String explain(BigDecimal gap, Light moneyLight, Light gapLight, Light light) {
        return "截至" + money.checkpoint() + "累计执行 " + money(money.executedYuan()) + "，占预算 " + money(money.budgetYuan()) + "的 "
                + money.executionRate() + "%，时间已过 " + money.timeRate() + "%" + compared() + line()
                + (moneyLight == null ? "" : "，资金执行为“" + moneyLight.label() + "”") + "。" + goal(gap, gapLight)
                + (light == null ? "没有可比较的数据，不判定预警灯" : "两项取较重的，判定为“" + light.label() + "”");
    }

    private String compared() {
        if (facts.planDistance() != null) {
            return "；支出计划为 " + money(money.planYuan()) + "（" + money.planRate() + "%），" + distance(money.deviation(), "计划") + "。" + standard();
        }
        return "；没有截至" + money.checkpoint() + "的资金支出计划"
                + (facts.timeDistance() == null ? "" : "，与时间进度比较，" + distance(money.timeDeviation(), "时间进度") + "。" + standard());
    }

    private String line() {
        return facts.executionAtLeast() == null ? "" : "；" + rule(pack.checkpoints().source()) + "，截至" + money.checkpoint() + "执行率低于 "
                + facts.executionAtLeast().toPlainString() + "% 为“" + Light.YELLOW.label() + "”";
    }

    private String goal(BigDecimal gap, Light gapLight) {
        if (gap == null) {
            return "指标完成情况中没有可以计算进度的数量，目标进度不参与判定。";
        }
        String limits = facts.attainmentGap() == null ? standard()
                : rule(pack.monitoringWarning().source()) + "，相差超过 " + facts.attainmentGap().toPlainString() + " 个百分点为“" + Light.YELLOW.label() + "”";
        String how = gap.signum() == 0 ? "与资金执行一致" : (gap.signum() > 0 ? "快于" : "慢于") + "资金执行 " + gap.abs() + " 个百分点";
        return "按 " + attainment.counted() + " 项可计算的指标，目标进度为 " + attainment.percent() + "%，" + how + "。" + limits
                + (gapLight == null ? "" : "，目标与资金为“" + gapLight.label() + "”") + "。";
    }

    private static String distance(BigDecimal deviation, String what) {
        return switch (deviation.signum()) {
            case 0 -> "与" + what + "一致";
            case 1 -> "快于" + what + " " + deviation + " 个百分点";
            default -> "慢于" + what + " " + deviation.negate() + " 个百分点";
        };
    }

    private String standard() {
        return rule(pack.lightBands().source()) + "，偏差 " + facts.greenUpTo().toPlainString() + " 个百分点以内为“" + Light.GREEN.label() + "”，"
                + facts.yellowUpTo().toPlainString() + " 个百分点以内为“" + Light.YELLOW.label() + "”，超过为“" + Light.RED.label() + "”";
    }

    private String rule(Source source) {
        return "按规则包“" + pack.name() + "”（" + source.document() + (source.number() == null ? "" : " " + source.number()) + "）";
    }

    static String money(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f 元", yuan);
    }
}
