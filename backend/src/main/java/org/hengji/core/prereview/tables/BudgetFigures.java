package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.DepartmentGoalPart.Funding;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.tables.Figure.Coverage;

/** The figures that the department's budget and the department goal's funding state. */
public final class BudgetFigures {

    private final GoalDocument document;
    private final List<Figure> figures = new ArrayList<>();

    private BudgetFigures(GoalDocument document) {
        this.document = document;
    }

    public static List<Figure> of(Reviewed reviewed) {
        BudgetFigures all = new BudgetFigures(reviewed.document());
        all.budget();
        all.funding();
        return all.figures;
    }

    private void budget() {
        BudgetPart budget = document.budget();
        if (budget == null) {
            return;
        }
        budget(Key.INCOME, budget.income(), "income");
        budget(Key.EXPENDITURE, budget.expenditure(), "expenditure");
        budget(Key.BASIC, budget.basic(), "basic");
        budget(Key.PERSONNEL, budget.personnel(), "personnel");
        budget(Key.PUBLIC_FUNDS, budget.publicFunds(), "publicFunds");
        budget(Key.PROJECT, budget.project(), "project");
        budget(Key.CARRIED_OVER, budget.carriedOver(), "carriedOver");
        budget(Key.PROCUREMENT, budget.procurement(), "procurement");
        BudgetPart.ThreePublic three = budget.threePublic();
        if (three != null) {
            budget(Key.THREE_PUBLIC, three.total(), "threePublic", "total");
            budget(Key.ABROAD, three.abroad(), "threePublic", "abroad");
            budget(Key.VEHICLE_PURCHASE, three.vehiclePurchase(), "threePublic", "vehiclePurchase");
            budget(Key.VEHICLE_OPERATION, three.vehicleOperation(), "threePublic", "vehicleOperation");
            budget(Key.RECEPTION, three.reception(), "threePublic", "reception");
        }
    }

    private void funding() {
        Funding funding = document.departmentGoal() == null ? null : document.departmentGoal().funding();
        if (funding != null) {
            funding(Key.EXPENDITURE, funding.total(), "total");
            funding(Key.BASIC, funding.basic(), "basic");
            funding(Key.PROJECT, funding.project(), "project");
        }
    }

    private void budget(Key key, BigDecimal figure, String... at) {
        List<Object> steps = new ArrayList<>(List.of("budget"));
        steps.addAll(List.of(at));
        add(key, document.budgetAmount(figure), "部门预算", Place.document(steps.toArray()));
    }

    private void funding(Key key, BigDecimal figure, String at) {
        add(key, document.amount(figure), "部门整体绩效目标", Place.department("funding", at));
    }

    private void add(Key key, PrintedAmount amount, String where, Place place) {
        if (amount != null) {
            figures.add(new Figure(key, Coverage.ALL, amount, where, place));
        }
    }
}
