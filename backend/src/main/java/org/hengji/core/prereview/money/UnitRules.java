package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.core.document.DepartmentGoalPart.Funding;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.money.CostSheet.Cost;
import org.hengji.core.rulepack.Severity;

/** Amounts whose unit cannot be right, and amounts that are the same figure in two units. */
final class UnitRules {

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(亿元|万元|元)");

    /** An amount in a text. */
    private record Mention(String printed, BigDecimal figure, MoneyUnit unit) {

        BigDecimal yuan() {
            return unit.toYuan(figure);
        }
    }

    private UnitRules() {
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (text == null || text.indexOf('元') < 0) {
            return mentions;
        }
        Matcher matcher = AMOUNT.matcher(PlainText.of(text));
        while (matcher.find()) {
            mentions.add(new Mention(matcher.group(), new BigDecimal(matcher.group(1).replace(",", "")),
                    MoneyUnit.labelled(matcher.group(2)).orElseThrow()));
        }
        return mentions;
    }

    /** Cost targets out of all proportion to the amount: the same figure in another unit, or a thousandfold of it. */
    static List<Cost> suspiciousCosts(Reviewed reviewed, CostSheet sheet) {
        BigDecimal times = reviewed.pack().preReview().limit("unitSuspiciousTimes");
        return Stream.concat(sheet.wholes().stream(), sheet.parts().stream()).filter(cost -> cost.line().unit() != null)
                .filter(cost -> cost.yuan().compareTo(sheet.amount().multiply(times)) >= 0
                        || cost.line().unit() != reviewed.document().amountUnit()
                        && cost.line().figure().compareTo(sheet.project().part().amount()) == 0)
                .toList();
    }

    static void suspicious(Reviewed reviewed, Findings found) {
        MoneyUnit unit = reviewed.document().amountUnit();
        PrintedAmount department = departmentTotal(reviewed.document());
        funding(reviewed, found);
        for (CostSheet sheet : CostSheets.of(reviewed)) {
            String amount = sheet.project().amount().printed() + unit.label();
            suspiciousCosts(reviewed, sheet).forEach(cost -> found.at(cost.line().line().targetPlace())
                    .with("成本指标", cost.line().line().part().target()).with("项目预算数", amount)
                    .say("成本指标“%s”的指标值%s与项目预算数%s相差悬殊，单位可能有误。请核对是元还是万元。", cost.line().line().name(),
                            cost.line().line().part().target(), amount));
        }
        for (ReviewedProject project : reviewed.projects()) {
            if (department != null) {
                for (Mention mention : mentions(project.part().purpose())) {
                    if (mention.yuan().compareTo(department.yuan()) > 0) {
                        found.at(project.place().at("purpose")).with("资金用途", mention.printed())
                                .with("部门预算", department.printed() + department.unit().label())
                                .say("资金用途写的%s超过整个部门的预算%s，单位可能有误。请核对是元还是万元。", mention.printed(),
                                        department.printed() + department.unit().label());
                    }
                }
            }
        }
    }

    /** A part of the department's funds that is a thousand times their total was taken over in another unit. */
    private static void funding(Reviewed reviewed, Findings found) {
        Funding funding = reviewed.document().departmentGoal() == null ? null : reviewed.document().departmentGoal().funding();
        if (funding == null || funding.total() == null || funding.total().signum() <= 0) {
            return;
        }
        BigDecimal most = funding.total().multiply(reviewed.pack().preReview().limit("unitSuspiciousTimes"));
        String unit = reviewed.document().amountUnit().label();
        Stream.of(funding.government(), funding.basic(), funding.project()).filter(part -> part != null && part.compareTo(most) >= 0)
                .forEach(part -> found.at(Place.department("funding")).with("金额", part.toPlainString() + unit)
                        .with("资金总额", funding.total().toPlainString() + unit)
                        .say("部门预算情况中的%s%s与资金总额%s%s相差悬殊，单位可能有误。请核对是元还是万元。", part.toPlainString(), unit,
                                funding.total().toPlainString(), unit));
    }

    private static PrintedAmount departmentTotal(GoalDocument document) {
        PrintedAmount total = document.budget() == null ? null : document.budgetAmount(document.budget().expenditure());
        return total == null || total.yuan().signum() <= 0 ? null : total;
    }

    static void mixed(Reviewed reviewed, Findings found) {
        MoneyUnit unit = reviewed.document().amountUnit();
        for (ReviewedProject project : reviewed.projects()) {
            if (project.amount() != null && project.amount().yuan().signum() > 0) {
                mentions(project.part().purpose()).forEach(mention -> compare(project, mention, unit, found));
            }
        }
        for (CostSheet sheet : CostSheets.of(reviewed)) {
            List<Cost> foreign = Stream.concat(sheet.wholes().stream(), sheet.parts().stream())
                    .filter(cost -> cost.line().unit() != null && cost.line().unit() != unit).toList();
            if (!foreign.isEmpty()) {
                String units = foreign.get(0).line().unit().label();
                found.at(sheet.project().place().at("indicators")).atMost(Severity.HINT).with("项目预算数", sheet.project().amount().printed() + unit.label())
                        .with("成本指标", String.join("，", foreign.stream().map(cost -> cost.line().line().part().target()).toList()))
                        .say("成本指标用%s，项目预算数用%s。建议统一金额单位，便于核对。", units, unit.label());
            }
        }
    }

    private static void compare(ReviewedProject project, Mention mention, MoneyUnit unit, Findings found) {
        if (mention.unit() == unit) {
            return;
        }
        String amount = project.amount().printed() + unit.label();
        if (mention.figure().compareTo(project.part().amount()) == 0) {
            found.at(project.place().at("purpose")).with("资金用途", mention.printed()).with("项目预算数", amount)
                    .suggest(mention.printed().replace(mention.unit().label(), unit.label()))
                    .say("资金用途写的%s与项目预算数%s数字相同而单位不同。请改正单位。", mention.printed(), amount);
        } else if (!Amounts.differ(mention.yuan(), project.amount().yuan(), BigDecimal.ZERO)) {
            found.at(project.place().at("purpose")).with("资金用途", mention.printed()).with("项目预算数", amount).atMost(Severity.HINT)
                    .say("资金用途用%s，项目预算数用%s，换算后相等。建议统一金额单位。", mention.unit().label(), unit.label());
        }
    }
}
