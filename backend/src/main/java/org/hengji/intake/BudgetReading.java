package org.hengji.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.budget.BudgetFigure;
import org.hengji.budget.Funding;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;

/** The figures of a document's budget and of its department goal's funding; blank cells give no figure. */
final class BudgetReading {

    private BudgetReading() {}

    static List<BudgetFigure> figures(GoalDocument document) {
        BudgetPart budget = document.budget();
        var figures = new ArrayList<BudgetFigure>();
        if (budget == null) {
            return figures;
        }
        add(figures, document, BudgetFigure.Item.INCOME, budget.income());
        add(figures, document, BudgetFigure.Item.EXPENDITURE, budget.expenditure());
        add(figures, document, BudgetFigure.Item.BASIC, budget.basic());
        add(figures, document, BudgetFigure.Item.PERSONNEL, budget.personnel());
        add(figures, document, BudgetFigure.Item.PUBLIC_FUNDS, budget.publicFunds());
        add(figures, document, BudgetFigure.Item.PROJECT, budget.project());
        add(figures, document, BudgetFigure.Item.CARRIED_OVER, budget.carriedOver());
        BudgetPart.ThreePublic threePublic = budget.threePublic();
        if (threePublic != null) {
            add(figures, document, BudgetFigure.Item.THREE_PUBLIC_TOTAL, threePublic.total());
            add(figures, document, BudgetFigure.Item.ABROAD, threePublic.abroad());
            add(figures, document, BudgetFigure.Item.VEHICLE_PURCHASE, threePublic.vehiclePurchase());
            add(figures, document, BudgetFigure.Item.VEHICLE_OPERATION, threePublic.vehicleOperation());
            add(figures, document, BudgetFigure.Item.RECEPTION, threePublic.reception());
        }
        add(figures, document, BudgetFigure.Item.PROCUREMENT, budget.procurement());
        BudgetPart.Change change = budget.previousYearChange();
        if (change != null) {
            add(figures, document, BudgetFigure.Item.PREVIOUS_YEAR_CHANGE_AMOUNT, change.amount());
            if (change.percent() != null) {
                figures.add(BudgetFigure.percentage(BudgetFigure.Item.PREVIOUS_YEAR_CHANGE_PERCENT, change.percent()));
            }
        }
        return figures;
    }

    static List<Funding> funding(GoalDocument document) {
        DepartmentGoalPart goal = document.departmentGoal();
        var lines = new ArrayList<Funding>();
        if (goal == null || goal.funding() == null) {
            return lines;
        }
        add(lines, document, Funding.Item.TOTAL, goal.funding().total());
        add(lines, document, Funding.Item.GOVERNMENT, goal.funding().government());
        add(lines, document, Funding.Item.SPECIAL_ACCOUNT, goal.funding().specialAccount());
        add(lines, document, Funding.Item.UNIT, goal.funding().unit());
        add(lines, document, Funding.Item.BASIC, goal.funding().basic());
        add(lines, document, Funding.Item.PROJECT, goal.funding().project());
        return lines;
    }

    private static void add(List<BudgetFigure> figures, GoalDocument document, BudgetFigure.Item item, BigDecimal figure) {
        if (figure != null) {
            figures.add(BudgetFigure.of(item, document.budgetAmount(figure)));
        }
    }

    private static void add(List<Funding> lines, GoalDocument document, Funding.Item item, BigDecimal figure) {
        if (figure != null) {
            lines.add(new Funding(item, document.amount(figure)));
        }
    }
}
