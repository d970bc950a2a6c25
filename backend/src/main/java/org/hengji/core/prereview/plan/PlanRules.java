package org.hengji.core.prereview.plan;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.plan.Curve.Printed;
import org.hengji.core.prereview.plan.Curve.Step;
import org.hengji.core.rulepack.Severity;

/** The rules of this package in the order of their ids. */
public final class PlanRules {

    public static final List<Rule> ALL = List.of(
            rule("PLAN-01", FindingKind.PLAN_EXCEEDS_BUDGET, "支出计划的累计数超过项目预算数或100%。", PlanRules::exceeds),
            rule("PLAN-02", FindingKind.PLAN_BELOW_BUDGET, "支出计划最后填报的累计数低于项目预算数或100%。", PlanRules::below),
            rule("PLAN-03", FindingKind.PLAN_UNIT_MISMATCH, "支出计划同时填百分比和金额，或表头为百分比而各格是金额。", PlanRules::unit),
            rule("PLAN-04", FindingKind.PLAN_NOT_INCREASING, "支出计划后一时点的累计数没有高于前一时点。", PlanRules::notIncreasing),
            rule("PLAN-05", FindingKind.PLAN_INCOMPLETE, "支出计划有时点未填。", PlanRules::incomplete),
            rule("PLAN-06", FindingKind.PLAN_TEXT_MISMATCH, "资金用途写明的支付节奏（按月、按季、一次性、几月完成）与支出计划不一致。", RhythmRule::check));

    private static final String PERCENT = "%";

    private PlanRules() {
    }

    /** Looks at one plan. */
    @FunctionalInterface
    interface PlanCheck {
        void check(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found);
    }

    private static Rule rule(String id, FindingKind kind, String reads, PlanCheck check) {
        return Rule.ofProjects(id, kind, reads, (reviewed, project, found) -> {
            Curve curve = Curves.of(reviewed).get(project.index());
            if (curve != null) {
                check.check(reviewed, project, curve, found);
            }
        });
    }

    static Place place(ReviewedProject project) {
        return project.place().at("spendingPlan");
    }

    private static void exceeds(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        curve.filled().stream().filter(step -> over(reviewed, curve, step) > 0).findFirst().ifPresent(step -> found.at(place(project))
                .with("支出计划", curve.text()).with("应为", full(reviewed, curve))
                .say("支出计划%s累计为%s，超过%s。请核对后改正支出计划或预算数。", step.by(), step.printed(), full(reviewed, curve)));
    }

    private static void below(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        Step last = curve.last();
        if (last != null && over(reviewed, curve, last) < 0) {
            found.at(place(project)).with("支出计划", curve.text()).with("应为", full(reviewed, curve))
                    .say("支出计划最后累计为%s（%s），低于%s，还有资金没有安排支出。请补足支出计划或核对预算数。",
                            last.printed(), last.by(), full(reviewed, curve));
        }
    }

    /** 1 if the cell is above everything there is to spend by more than rounding, -1 if it is below, else 0. */
    private static int over(Reviewed reviewed, Curve curve, Step step) {
        if (curve.full() == null) {
            return 0;
        }
        BigDecimal tolerance = curve.printed() == Printed.PERCENT ? BigDecimal.ZERO
                : reviewed.pack().preReview().limit("roundingPerAddend");
        BigDecimal difference = step.figure().subtract(curve.full());
        return difference.abs().compareTo(tolerance) <= 0 ? 0 : difference.signum();
    }

    private static String full(Reviewed reviewed, Curve curve) {
        MoneyUnit unit = reviewed.document().amountUnit();
        return curve.printed() == Printed.PERCENT ? "100%" : "项目预算数" + curve.full().toPlainString() + unit.label();
    }

    private static void unit(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        boolean headedInPercent = reviewed.pack().preReview().words("spendingPlanHeader").contains(PERCENT);
        if (curve.printed() == Printed.BOTH) {
            found.at(place(project)).with("支出计划", curve.text()).say("支出计划有的时点填百分比，有的填金额。请统一填写累计百分比或累计金额。");
        } else if (headedInPercent && curve.printed() == Printed.AMOUNT && curve.last() != null) {
            found.at(place(project)).with("支出计划", curve.text()).with("表头", "资金支出计划（%）")
                    .say("支出计划的表头为百分比，各格填的是累计金额。请改填累计百分比，或改正表头。");
        }
    }

    private static void notIncreasing(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        List<Step> filled = curve.filled();
        for (int i = 1; i < filled.size(); i++) {
            Step earlier = filled.get(i - 1);
            Step later = filled.get(i);
            int rise = later.figure().compareTo(earlier.figure());
            if (rise < 0 || rise == 0 && !curve.isFull(later)) {
                boolean notBegun = rise == 0 && later.figure().signum() == 0;
                found.at(place(project)).with("支出计划", curve.text()).atMost(notBegun ? Severity.HINT : Severity.ERROR)
                        .say("支出计划是累计数，%s（%s）没有高于%s（%s）。请核对各时点的累计数。",
                                later.by(), later.printed(), earlier.by(), earlier.printed());
                return;
            }
        }
    }

    private static void incomplete(Reviewed reviewed, ReviewedProject project, Curve curve, Findings found) {
        List<String> blank = curve.steps().stream().filter(Step::isBlank).map(Step::by).toList();
        if (!blank.isEmpty()) {
            boolean done = curve.last() != null && curve.isFull(curve.last());
            found.at(place(project)).with("支出计划", curve.text()).say(done
                    ? "支出计划%s未填。前面已经全部支出的，后面各时点也应填写累计数。"
                    : "支出计划%s未填。请填写各时点的累计数。", String.join("、", blank));
        }
    }
}
