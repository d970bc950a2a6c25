package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengji.core.document.DepartmentGoalPart.Funding;
import org.hengji.core.document.DepartmentGoalPart.Task;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;

/** Sources of funds against amounts, and the projects against the department. */
final class FundsRules {

    private FundsRules() {
    }

    static void sources(Reviewed reviewed, Findings found) {
        for (ReviewedProject project : reviewed.projects()) {
            ProjectPart part = project.part();
            compare(reviewed, found, project.place().at("amount"), "项目预算数", part.amount(),
                    part.fiscalAmount(), part.specialAccountAmount(), part.otherAmount());
        }
        if (reviewed.document().departmentGoal() == null) {
            return;
        }
        List<Task> tasks = reviewed.document().departmentGoal().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task != null) {
                compare(reviewed, found, Place.department("tasks", i, "amount"), "任务“" + task.name() + "”的金额", task.amount(),
                        task.fiscalAmount(), task.otherAmount());
            }
        }
        Funding funding = reviewed.document().departmentGoal().funding();
        if (funding != null) {
            compare(reviewed, found, Place.department("funding", "total"), "部门预算情况的资金总额", funding.total(),
                    funding.government(), funding.specialAccount(), funding.unit());
            if (funding.basic() != null && funding.project() != null) {
                compare(reviewed, found, Place.department("funding", "total"), "部门预算情况的资金总额", funding.total(),
                        funding.basic(), funding.project());
            }
        }
    }

    private static void compare(Reviewed reviewed, Findings found, Place place, String name, BigDecimal total, BigDecimal... parts) {
        List<BigDecimal> filled = Stream.of(parts).filter(Objects::nonNull).toList();
        if (total == null || filled.isEmpty()) {
            return;
        }
        MoneyUnit unit = reviewed.document().amountUnit();
        BigDecimal sum = filled.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = reviewed.pack().preReview().limit("roundingPerAddend").multiply(BigDecimal.valueOf(filled.size()));
        boolean single = filled.size() == 1;
        if (Amounts.differ(sum, total, single ? BigDecimal.ZERO : tolerance)) {
            found.at(place).with("金额", total.toPlainString() + unit.label()).with("各项来源合计", sum.toPlainString() + unit.label())
                    .say("%s为%s%s，各项资金合计为%s%s，相差%s%s。请核对金额和各项资金。", name, total.toPlainString(), unit.label(),
                            sum.toPlainString(), unit.label(), total.subtract(sum).abs().toPlainString(), unit.label());
        }
    }

    static void projects(Reviewed reviewed, Findings found) {
        GoalDocument document = reviewed.document();
        PrintedAmount total = departmentTotal(document);
        List<PrintedAmount> amounts = reviewed.projects().stream().map(ReviewedProject::amount).filter(Objects::nonNull).toList();
        if (total == null || amounts.isEmpty()) {
            return;
        }
        BigDecimal sum = amounts.stream().map(PrintedAmount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = Amounts.rounding(reviewed.pack(), total.unit(), 1)
                .add(Amounts.rounding(reviewed.pack(), document.amountUnit(), amounts.size()));
        boolean blanks = amounts.size() < reviewed.projects().size();
        if (Amounts.differ(sum, total.yuan(), tolerance) && !(blanks && sum.compareTo(total.yuan()) < 0)) {
            MoneyUnit unit = total.unit();
            found.at(Place.document("budget", "project")).with("项目支出", total.printed() + unit.label())
                    .with("项目合计", Amounts.say(sum, unit)).with("项目数", amounts.size())
                    .say("%d个项目的预算数合计为%s，部门项目支出为%s，相差%s。请核对项目金额和部门项目支出，或补上没有列出的项目。", amounts.size(),
                            Amounts.say(sum, unit), total.printed() + unit.label(), Amounts.say(sum.subtract(total.yuan()).abs(), unit));
        }
    }

    private static PrintedAmount departmentTotal(GoalDocument document) {
        if (document.budget() != null && document.budget().project() != null) {
            return document.budgetAmount(document.budget().project());
        }
        Funding funding = document.departmentGoal() == null ? null : document.departmentGoal().funding();
        return funding == null ? null : document.amount(funding.project());
    }
}
