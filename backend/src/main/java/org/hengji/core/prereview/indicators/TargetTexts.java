package org.hengji.core.prereview.indicators;

import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** TARGET-01 and TARGET-02: targets that cannot be read as one value, and numbers without an operator. */
final class TargetTexts {

    static final Rule MALFORMED = Rule.ofLines("TARGET-01", FindingKind.MALFORMED_TARGET,
            "指标值不能读作一个值：数字连写（≥95100%）、数值夹杂文字（14人按需购买）、没有写完（按文件要求：）等。", TargetTexts::malformed);

    static final Rule OPERATOR = Rule.ofLines("TARGET-02", FindingKind.OPERATOR_MISSING,
            "数值型指标值没有 ≥、≤、= 等比较符。", TargetTexts::operator);

    private TargetTexts() {
    }

    private static void malformed(Reviewed reviewed, Line line, Findings found) {
        Target target = line.target();
        if (target.kind() == TargetKind.UNREADABLE || target.clarity() == Clarity.MIXED) {
            String meant = String.join(" 或 ", target.suggestions());
            found.at(line.targetPlace()).with("指标值", target.printed()).with("情况", target.clarity().label())
                    .atMost(target.kind() == TargetKind.UNREADABLE ? Severity.ERROR : Severity.HINT)
                    .suggest(meant.isEmpty() ? null : meant)
                    .say("指标“%s”的指标值“%s”不能读作一个值（%s），请改为一个明确的值%s。", line.title(), target.printed(),
                            target.clarity().label(), meant.isEmpty() ? "" : "，如 " + meant);
        }
    }

    private static void operator(Reviewed reviewed, Line line, Findings found) {
        Target target = line.target();
        if (target.kind() == TargetKind.NUMBER && target.operator() == null) {
            found.at(line.targetPlace()).with("指标值", target.printed())
                    .say("指标“%s”的指标值“%s”没有比较符，请注明 ≥、≤ 或 =。", line.title(), target.printed());
        }
    }
}
