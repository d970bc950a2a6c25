package org.hengji.core.prereview.indicators;

import java.math.BigDecimal;
import org.hengji.core.indicator.Direction;
import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;

/** TARGET-06 and TARGET-07: rates that cannot be, and rates that practice cannot meet or must not allow. */
final class Rates {

    static final Rule OVER = Rule.ofLines("TARGET-06", FindingKind.PERCENT_OVER_100,
            "比率的指标值超过 100%，或写成“≥100%”；增长、变动类指标除外。", Rates::over);

    static final Rule UNREALISTIC = Rule.ofLines("TARGET-07", FindingKind.UNREALISTIC_TARGET,
            "满意度等难以达到 100% 的指标定为 100%，或专款专用、足额发放等必须做到的事项定得低于 100%。", Rates::unrealistic);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Rates() {
    }

    private static void over(Reviewed reviewed, Line line, Findings found) {
        Target target = line.target();
        if (!"%".equals(target.unit()) || PlainText.containsAny(line.plainName(), reviewed.pack().preReview().words("growth"))) {
            return;
        }
        BigDecimal highest = target.kind() == TargetKind.RANGE ? target.upper() : target.value();
        int order = highest.compareTo(HUNDRED);
        boolean openAbove = target.operator() == Operator.AT_LEAST || target.operator() == Operator.MORE_THAN;
        if (order > 0 && target.direction() != Direction.LESS || order == 0 && openAbove) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target())
                    .suggest(order == 0 ? "=100%" : null)
                    .say("指标“%s”是比率，指标值“%s”超过 100%%，请改为“=100%%”或不超过 100%% 的值。", line.title(), line.part().target());
        }
    }

    private static void unrealistic(Reviewed reviewed, Line line, Findings found) {
        Target target = line.target();
        PreReviewRules rules = reviewed.pack().preReview();
        if (target.kind() != TargetKind.NUMBER || !"%".equals(target.unit()) || target.direction() == Direction.LESS) {
            return;
        }
        boolean full = target.value().compareTo(HUNDRED) == 0;
        boolean opinion = line.plainName().contains("满意") || Under.satisfaction(line);
        if (full && (opinion || PlainText.containsAny(line.plainName(), rules.words("seldomFull")))) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", target.printed())
                    .say("指标“%s”定为 100%%，实际工作中难以达到，请按往年实际或行业水平设定。", line.title());
        } else if (target.value().compareTo(HUNDRED) < 0 && PlainText.containsAny(line.plainName(), rules.words("mustBeFull"))) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", target.printed()).suggest("=100%")
                    .say("指标“%s”是必须全部做到的事项，指标值“%s”等于允许做不到，应为 100%%。", line.title(), target.printed());
        }
    }
}
