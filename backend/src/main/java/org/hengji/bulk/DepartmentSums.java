package org.hengji.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengji.budget.PlanStep;
import org.hengji.budget.ProjectStatement;
import org.hengji.compilation.CompiledGoal;
import org.hengji.compilation.DepartmentDocument;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.rulepack.RulePack;

/** The sums of a department's year side by side: what its goals add up to, and what that should be. */
final class DepartmentSums {

    /**
     * A sum and what it is compared with, in 元.
     *
     * @param counted how many projects state an amount
     * @param of      how many projects there are
     * @param agrees  equal but for rounding, as the rule pack allows it for each addend
     */
    record Sum(String name, BigDecimal sumYuan, int counted, int of, String against, BigDecimal againstYuan, BigDecimal differenceYuan,
               boolean agrees) {}

    private DepartmentSums() {}

    /** The sums for which both sides are stated. */
    static List<Sum> of(DepartmentDocument year, RulePack pack) {
        GoalDocument document = year.document();
        List<ProjectStatement> projects = year.projects().stream().map(CompiledGoal::project).filter(Objects::nonNull).toList();
        List<BigDecimal> amounts = projects.stream().map(DepartmentSums::amount).filter(Objects::nonNull).toList();
        BigDecimal total = total(amounts);
        PrintedAmount expenditure = document.budget() == null ? null : document.budgetAmount(document.budget().project());
        BigDecimal rounding = Amounts.rounding(pack, document.amountUnit(), Math.max(1, projects.size()));
        List<Sum> sums = new ArrayList<>();
        if (expenditure != null && !amounts.isEmpty()) {
            sums.add(sum("各项目预算数合计", amounts, projects.size(), "部门项目支出", expenditure.yuan(),
                    rounding.add(Amounts.rounding(pack, expenditure.unit(), 1))));
        }
        List<BigDecimal> funds = projects.stream().map(DepartmentSums::funds).filter(Objects::nonNull).toList();
        if (!funds.isEmpty() && !amounts.isEmpty()) {
            sums.add(sum("各项目资金来源合计", funds, projects.size(), "各项目预算数合计", total, rounding));
        }
        List<BigDecimal> plans = projects.stream().map(DepartmentSums::planned).filter(Objects::nonNull).toList();
        if (!plans.isEmpty() && !amounts.isEmpty()) {
            sums.add(sum("支出计划年底累计合计", plans, projects.size(), "各项目预算数合计", total, rounding));
        }
        return sums;
    }

    private static Sum sum(String name, List<BigDecimal> addends, int of, String against, BigDecimal expected, BigDecimal tolerance) {
        BigDecimal sum = total(addends);
        return new Sum(name, sum, addends.size(), of, against, expected, sum.subtract(expected), !Amounts.differ(sum, expected, tolerance));
    }

    private static BigDecimal total(List<BigDecimal> addends) {
        return addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(ProjectStatement project) {
        return project.amount() == null ? null : project.amount().yuan();
    }

    private static BigDecimal funds(ProjectStatement project) {
        return project.funds().stream().map(f -> f.amount().yuan()).reduce(BigDecimal::add).orElse(null);
    }

    /** What the plan says is spent at its end. */
    private static BigDecimal planned(ProjectStatement project) {
        Stream<BigDecimal> stated = project.spendingPlan().stream().map(PlanStep::cumulativeYuan).filter(Objects::nonNull);
        return stated.reduce((earlier, later) -> later).orElse(null);
    }
}
