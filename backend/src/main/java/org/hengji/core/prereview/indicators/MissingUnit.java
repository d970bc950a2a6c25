package org.hengji.core.prereview.indicators;

import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** COMPLETE-04: numbers without a unit. */
final class MissingUnit {

    static final Rule RULE = Rule.ofLines("COMPLETE-04", FindingKind.MISSING_UNIT,
            "数值型指标值没有计量单位，指标名称也没有注明单位。", MissingUnit::check);

    private MissingUnit() {
    }

    private static void check(Reviewed reviewed, Line line, Findings found) {
        boolean number = line.target().kind() == TargetKind.NUMBER || line.target().kind() == TargetKind.RANGE;
        if (number && line.target().unit() == null && !NameOf.givesUnit(line)) {
            found.at(line.targetPlace()).with("指标值", line.part().target())
                    .say("指标“%s”的指标值“%s”没有计量单位，请注明（如 万元、人、%%）。", line.title(), line.part().target());
        }
    }
}
