package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.DepartmentGoalPart.Funding;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;

/** Every total of the tables, the budget and the department goal's funding that its parts do not give. */
public final class TableSums {

    private TableSums() {
    }

    public static List<Sum> off(Reviewed reviewed) {
        return reviewed.shared(Off.class, TableSums::find).sums();
    }

    private record Off(List<Sum> sums) {
    }

    private static Off find(Reviewed reviewed) {
        List<Sum> off = new ArrayList<>();
        ofBudget(reviewed.document(), off);
        for (Grid grid : Grid.of(reviewed)) {
            Map<String, Sum> byPlace = new TreeMap<>();
            List<Sum> down = new ArrayList<>(CodeSums.of(reviewed, grid));
            FlatSums.of(reviewed, grid).ifPresent(down::add);
            if (Codes.of(grid) == null) {
                down.addAll(ListSums.of(reviewed, grid));
            }
            balance(reviewed, grid, down);
            down.forEach(sum -> byPlace.putIfAbsent("down" + sum.place().steps(), sum));
            ColumnSums.of(reviewed, grid).forEach(sum -> byPlace.putIfAbsent("across" + sum.place().steps() + sum.what(), sum));
            off.addAll(byPlace.values());
        }
        return new Off(off.stream().filter(Sum::isOff).toList());
    }

    /** 收入总计 and 支出总计 of one table are the same money. */
    private static void balance(Reviewed reviewed, Grid grid, List<Sum> sums) {
        List<Pane> panes = Pane.of(grid);
        if (panes.size() < 2) {
            return;
        }
        Stated income = Stated.grandTotal(panes.get(0));
        Stated expenditure = Stated.grandTotal(panes.get(1));
        if (income != null && expenditure != null && kindOfTotal(income).equals(kindOfTotal(expenditure))) {
            sums.add(Sum.of(grid.place(expenditure.row()), "“" + expenditure.name() + "”与“" + income.name() + "”",
                    expenditure.figure(), List.of(income.figure()), grid.unit(reviewed).label()));
        }
    }

    private static String kindOfTotal(Stated total) {
        return total.name().replace(":", "").replaceFirst("收入|支出", "");
    }

    private static void ofBudget(GoalDocument document, List<Sum> sums) {
        BudgetPart budget = document.budget();
        String unit = (document.budgetUnit() == null ? document.amountUnit() : document.budgetUnit()).label();
        if (budget != null) {
            add(sums, Place.document("budget", "basic"), "部门预算的基本支出（人员经费加公用经费）", budget.basic(),
                    budget.personnel(), budget.publicFunds(), unit);
            atMost(sums, Place.document("budget", "expenditure"), "部门预算的支出合计（基本支出加项目支出）", budget.expenditure(),
                    budget.basic(), budget.project(), unit);
        }
        Funding funding = document.departmentGoal() == null ? null : document.departmentGoal().funding();
        if (funding != null) {
            atMost(sums, Place.department("funding", "total"), "部门整体绩效目标的预算总额（基本支出加项目支出）", funding.total(),
                    funding.basic(), funding.project(), document.amountUnit().label());
        }
    }

    private static void add(List<Sum> sums, Place place, String what, BigDecimal total, BigDecimal one, BigDecimal other, String unit) {
        if (total != null && one != null && other != null) {
            sums.add(Sum.of(place, what, total, List.of(one, other), unit));
        }
    }

    /** Other expenditure, which the budget's figures do not hold, may make up what is missing; more than all cannot be. */
    private static void atMost(List<Sum> sums, Place place, String what, BigDecimal total, BigDecimal one, BigDecimal other, String unit) {
        if (total != null && one != null && other != null && one.add(other).compareTo(total) > 0) {
            add(sums, place, what, total, one, other, unit);
        }
    }
}
