package org.hengji.core.prereview.across;

import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.ratio.DepartmentRatios;
import org.hengji.core.ratio.Ratio;
import org.hengji.core.rulepack.Severity;

/** Ratios on a denominator of zero; where only the narrative says that there is nothing, the finding informs. */
final class ZeroDenominators {

    private ZeroDenominators() {
    }

    static void check(Reviewed reviewed, Findings found) {
        for (Ratio ratio : DepartmentRatios.of(reviewed.document(), reviewed.pack())) {
            if (ratio.state() == Ratio.State.NOT_APPLICABLE) {
                Line line = reviewed.departmentLines().get(ratio.indicatorIndex());
                found.at(line.place()).with("公式", ratio.formula()).with(ratio.denominator().name(), ratio.denominator().value())
                        .with("说明", ratio.denominator().statement())
                        .atMost(ratio.denominator().statement() == null ? Severity.ERROR : Severity.HINT)
                        .say("指标“%s”：%s请删除该指标，或写明不适用。", line.name(), ratio.explanation());
            }
        }
    }
}
