package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** Parts that do not add up to their total, beyond rounding and within it. */
public final class SumRules {

    static final List<Rule> ALL = List.of(
            new Rule("TABLE-01", FindingKind.SUM_MISMATCH,
                    "预算表、部门预算和整体绩效目标中，分项之和应当等于合计：按科目编码、序号层级和表头逐级核对，收入总计应当等于支出总计；差额超过每个分项0.01的，视为不符。",
                    (reviewed, found) -> TableSums.off(reviewed).forEach(sum -> mismatch(reviewed, found, sum))),
            new Rule("TABLE-02", FindingKind.ROUNDING_DIFFERENCE,
                    "分项之和与合计的差额不超过每个分项0.01的，提示为四舍五入差。",
                    (reviewed, found) -> TableSums.off(reviewed).forEach(sum -> rounding(reviewed, found, sum))));

    private SumRules() {
    }

    /** Reports a sum whose difference no rounding explains. */
    public static void mismatch(Reviewed reviewed, Findings found, Sum sum) {
        if (!isRounding(reviewed, sum)) {
            draft(found, sum).say("%s为%s，各分项合计%s，相差%s，请核对分项或合计。", sum.what(), printed(sum.total(), sum.unit()),
                    printed(sum.parts(), sum.unit()), printed(sum.excess().abs(), sum.unit()));
        }
    }

    /** Reports a sum whose difference rounding explains. */
    public static void rounding(Reviewed reviewed, Findings found, Sum sum) {
        if (isRounding(reviewed, sum)) {
            draft(found, sum).say("%s为%s，各分项合计%s，相差%s，属于四舍五入差，建议调平。", sum.what(),
                    printed(sum.total(), sum.unit()), printed(sum.parts(), sum.unit()), printed(sum.excess().abs(), sum.unit()));
        }
    }

    private static Findings.Draft draft(Findings found, Sum sum) {
        return found.at(sum.place()).with("total", printed(sum.total(), null)).with("parts", printed(sum.parts(), null))
                .with("addends", sum.addends().size()).with("unit", sum.unit());
    }

    /** The figure with at least two decimals, as these documents print amounts. */
    static String printed(BigDecimal figure, String unit) {
        return figure.setScale(Math.max(2, figure.stripTrailingZeros().scale())).toPlainString() + (unit == null ? "" : unit);
    }

    /** Whether rounding explains what a sum is off by, as far as the pack allows. */
    public static boolean isRounding(Reviewed reviewed, Sum sum) {
        return sum.isRounding(reviewed.pack().preReview().limit("roundingPerAddend"));
    }
}
