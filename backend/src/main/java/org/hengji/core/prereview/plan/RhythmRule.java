package org.hengji.core.prereview.plan;

import java.math.BigDecimal;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.plan.Curve.Step;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** Compares the rhythm that the purpose promises with the plan; a small distance only informs. */
final class RhythmRule {

    private RhythmRule() {
    }

    static void check(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        Rhythm rhythm = Rhythm.of(project.part().purpose(), rules);
        if (rhythm == null) {
            return;
        }
        Step worst = null;
        BigDecimal most = rules.limit("planRhythmNear");
        for (Step step : curve.filled()) {
            BigDecimal share = curve.share(step);
            if (share != null && step.month() != null && rhythm.distance(share, step.month()).compareTo(most) > 0) {
                worst = step;
                most = rhythm.distance(share, step.month());
            }
        }
        if (worst != null) {
            boolean far = most.compareTo(rules.limit("planRhythmFar")) > 0;
            found.at(PlanRules.place(project)).with("资金用途", project.part().purpose()).with("支出计划", curve.text())
                    .with("相差", most.toPlainString() + "个百分点").atMost(far ? Severity.WARNING : Severity.HINT)
                    .say("资金用途写明“%s”，支出计划%s却为%s。请使支出计划与资金用途一致。", rhythm.words(), worst.by(), worst.printed());
        }
    }
}
