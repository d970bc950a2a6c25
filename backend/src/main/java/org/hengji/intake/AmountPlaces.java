package org.hengji.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.money.PrintedAmount;

/** Every amount that a document states in a cell for numbers, by its JSON pointer. */
final class AmountPlaces {

    private final GoalDocument document;
    private final Map<String, PrintedAmount> amounts = new LinkedHashMap<>();

    private AmountPlaces(GoalDocument document) {
        this.document = document;
    }

    static Map<String, PrintedAmount> of(GoalDocument document) {
        var places = new AmountPlaces(document);
        places.budget(document.budget());
        places.departmentGoal(document.departmentGoal());
        for (int i = 0; i < document.projects().size(); i++) {
            places.project("/projects/" + i, document.projects().get(i));
        }
        return places.amounts;
    }

    private void budget(BudgetPart budget) {
        if (budget == null) {
            return;
        }
        inBudget("income", budget.income());
        inBudget("expenditure", budget.expenditure());
        inBudget("basic", budget.basic());
        inBudget("personnel", budget.personnel());
        inBudget("publicFunds", budget.publicFunds());
        inBudget("project", budget.project());
        inBudget("carriedOver", budget.carriedOver());
        inBudget("procurement", budget.procurement());
        if (budget.threePublic() != null) {
            inBudget("threePublic/total", budget.threePublic().total());
            inBudget("threePublic/abroad", budget.threePublic().abroad());
            inBudget("threePublic/vehiclePurchase", budget.threePublic().vehiclePurchase());
            inBudget("threePublic/vehicleOperation", budget.threePublic().vehicleOperation());
            inBudget("threePublic/reception", budget.threePublic().reception());
        }
        if (budget.previousYearChange() != null) {
            inBudget("previousYearChange/amount", budget.previousYearChange().amount());
        }
    }

    private void departmentGoal(DepartmentGoalPart goal) {
        if (goal == null) {
            return;
        }
        for (int i = 0; i < goal.tasks().size(); i++) {
            DepartmentGoalPart.Task task = goal.tasks().get(i);
            String at = "/departmentGoal/tasks/" + i;
            put(at + "/amount", task.amount());
            put(at + "/fiscalAmount", task.fiscalAmount());
            put(at + "/otherAmount", task.otherAmount());
        }
        DepartmentGoalPart.Funding funding = goal.funding();
        if (funding != null) {
            put("/departmentGoal/funding/total", funding.total());
            put("/departmentGoal/funding/government", funding.government());
            put("/departmentGoal/funding/specialAccount", funding.specialAccount());
            put("/departmentGoal/funding/unit", funding.unit());
            put("/departmentGoal/funding/basic", funding.basic());
            put("/departmentGoal/funding/project", funding.project());
        }
    }

    private void project(String at, ProjectPart project) {
        put(at + "/amount", project.amount());
        put(at + "/fiscalAmount", project.fiscalAmount());
        put(at + "/specialAccountAmount", project.specialAccountAmount());
        put(at + "/otherAmount", project.otherAmount());
    }

    private void inBudget(String key, BigDecimal figure) {
        if (figure != null) {
            amounts.put("/budget/" + key, document.budgetAmount(figure));
        }
    }

    private void put(String pointer, BigDecimal figure) {
        if (figure != null) {
            amounts.put(pointer, document.amount(figure));
        }
    }
}
