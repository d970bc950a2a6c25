package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.money.CostSheet.Cost;
import org.hengji.core.prereview.money.CostSheet.Product;
import org.hengji.core.rulepack.Severity;

/** The cost indicators of a project against its amount. */
final class CostRules {

    private final Reviewed reviewed;
    private final Findings found;

    private CostRules(Reviewed reviewed, Findings found) {
        this.reviewed = reviewed;
        this.found = found;
    }

    static void exceeds(Reviewed reviewed, Findings found) {
        new CostRules(reviewed, found).each((rules, sheet) -> rules.exceeds(sheet));
        DepartmentCosts.compare(reviewed).stream().filter(cost -> cost.difference() > 0).forEach(cost -> cost.say(found, "高于"));
    }

    static void below(Reviewed reviewed, Findings found) {
        new CostRules(reviewed, found).each((rules, sheet) -> rules.below(sheet));
        DepartmentCosts.compare(reviewed).stream().filter(cost -> cost.difference() < 0).forEach(cost -> cost.say(found, "低于"));
    }

    static void restates(Reviewed reviewed, Findings found) {
        new CostRules(reviewed, found).each((rules, sheet) -> rules.restates(sheet));
    }

    private void each(BiConsumer<CostRules, CostSheet> check) {
        CostSheets.of(reviewed).stream().filter(sheet -> UnitRules.suspiciousCosts(reviewed, sheet).isEmpty())
                .forEach(sheet -> check.accept(this, sheet));
    }

    private void exceeds(CostSheet sheet) {
        boolean partsToo = false;
        for (Cost cost : Stream.concat(sheet.wholes().stream(), sheet.parts().stream()).toList()) {
            if (isOver(cost.yuan(), sheet)) {
                partsToo |= sheet.parts().contains(cost);
                at(cost.line().line().targetPlace(), sheet).with("成本指标", cost.line().line().part().target())
                        .say("成本指标“%s”的指标值为%s，超过项目预算数%s。请核对后改正指标值或预算数。",
                                cost.line().line().name(), cost.line().line().part().target(), amount(sheet));
            }
        }
        if (!partsToo && isOver(sheet.sumOfParts(), sheet)) {
            at(between(sheet), sheet).with("计算", sheet.sumText() + "=" + say(sheet.sumOfParts()))
                    .say("成本指标%s，按数量、月数计算合计为%s（%s），超过项目预算数%s。请核对单价、数量或预算数。",
                            names(sheet), say(sheet.sumOfParts()), sheet.sumText(), amount(sheet));
        }
    }

    private static boolean isOver(BigDecimal yuan, CostSheet sheet) {
        return yuan.subtract(sheet.amount()).compareTo(sheet.tolerance()) > 0;
    }

    private void below(CostSheet sheet) {
        boolean said = false;
        for (Cost cost : sheet.wholes()) {
            if (isUnder(cost.yuan(), sheet) && !cost.line().isOpenAbove()) {
                said = true;
                sayBelow(sheet, cost, Severity.ERROR);
            }
        }
        if (said || !sheet.complete() || sheet.parts().size() + sheet.products().size() == 0 || !isUnder(sheet.sumOfParts(), sheet)
                || sheet.parts().stream().anyMatch(part -> part.line().isOpenAbove())) {
            return;
        }
        if (sheet.wholes().isEmpty() && sheet.products().isEmpty() && sheet.parts().size() == 1) {
            sayBelow(sheet, sheet.parts().get(0), isNear(sheet) ? Severity.ERROR : Severity.HINT);
            return;
        }
        boolean sure = sheet.products().isEmpty() ? sheet.wholes().isEmpty() : sheet.products().stream().noneMatch(Product::openAbove);
        at(between(sheet), sheet).with("计算", sheet.sumText() + "=" + say(sheet.sumOfParts())).atMost(sure ? Severity.ERROR : Severity.HINT)
                .say("成本指标%s，按数量、月数计算合计为%s（%s），比项目预算数%s少%s。请说明其余资金的用途，或核对单价、数量和预算数。",
                        names(sheet), say(sheet.sumOfParts()), sheet.sumText(), amount(sheet), say(sheet.amount().subtract(sheet.sumOfParts())));
    }

    private void sayBelow(CostSheet sheet, Cost cost, Severity atMost) {
        at(cost.line().line().targetPlace(), sheet).with("成本指标", cost.line().line().part().target()).atMost(atMost)
                .say("成本指标“%s”的指标值为%s，低于项目预算数%s，相差%s。请核对后改正指标值或预算数。", cost.line().line().name(),
                        cost.line().line().part().target(), amount(sheet), say(sheet.amount().subtract(cost.yuan())));
    }

    private static boolean isUnder(BigDecimal yuan, CostSheet sheet) {
        return sheet.amount().subtract(yuan).compareTo(sheet.tolerance()) > 0;
    }

    /** A single cost that comes near the amount is meant to be all of it; a small one may be a part. */
    private boolean isNear(CostSheet sheet) {
        BigDecimal near = sheet.amount().multiply(reviewed.pack().preReview().limit("costNearBudget")).movePointLeft(2);
        return sheet.sumOfParts().compareTo(near) >= 0;
    }

    private void restates(CostSheet sheet) {
        if (sheet.indicators() == 1 && sheet.wholes().size() == 1
                && !Amounts.differ(sheet.wholes().get(0).yuan(), sheet.amount(), sheet.tolerance())) {
            Line line = sheet.wholes().get(0).line().line();
            at(line.targetPlace(), sheet).with("成本指标", line.part().target())
                    .say("唯一的成本指标“%s”只是重复项目预算数%s。建议改为单位成本或分项成本，以便衡量成本是否合理。", line.name(), amount(sheet));
        }
    }

    private Findings.Draft at(Place place, CostSheet sheet) {
        return found.at(place).with("项目预算数", amount(sheet));
    }

    /** What lies between several indicators is the project's. */
    private static Place between(CostSheet sheet) {
        return sheet.project().place().at("indicators");
    }

    private static String names(CostSheet sheet) {
        List<String> names = Stream.concat(sheet.products().stream().map(Product::line), sheet.parts().stream().map(Cost::line))
                .map(cost -> "“" + cost.line().name() + "”").toList();
        return String.join("、", names);
    }

    private String amount(CostSheet sheet) {
        return sheet.project().amount().printed() + unit().label();
    }

    private String say(BigDecimal yuan) {
        return Amounts.say(yuan, unit());
    }

    private MoneyUnit unit() {
        return reviewed.document().amountUnit();
    }
}
