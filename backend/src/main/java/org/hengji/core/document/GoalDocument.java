package org.hengji.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;

/**
 * One department's year as it is printed.
 *
 * @param source         the document's own file name, or null
 * @param region         the region, for example 河南省洛阳市涧西区, or null where a form does not print it
 * @param form           the regional form, for example {@code henan-2023}, or null if it is none that is known
 * @param fiscalYear     the budget year
 * @param amountUnit     the unit of every amount of the department goal and of the projects
 * @param budgetUnit     the unit of the budget where it is another one, else null
 * @param department     who declares
 * @param budget         the department's budget, or null if the document holds none
 * @param narrative      the explanatory text that states figures
 * @param departmentGoal the goal of the department as a whole, or null if the document holds none
 * @param projects       the projects in printed order
 * @param tables         every other budget table
 */
public record GoalDocument(
        String source,
        String region,
        String form,
        int fiscalYear,
        MoneyUnit amountUnit,
        @JsonInclude(Include.NON_NULL) MoneyUnit budgetUnit,
        DepartmentPart department,
        @JsonInclude(Include.NON_NULL) BudgetPart budget,
        @JsonInclude(Include.NON_EMPTY) List<NarrativePart> narrative,
        @JsonInclude(Include.NON_NULL) DepartmentGoalPart departmentGoal,
        List<ProjectPart> projects,
        @JsonInclude(Include.NON_EMPTY) List<TablePart> tables) {

    public GoalDocument {
        narrative = Cells.copy(narrative);
        projects = Cells.copy(projects);
        tables = Cells.copy(tables);
    }

    /** A figure of the department goal or of a project as an amount; null for a blank cell. */
    public PrintedAmount amount(BigDecimal figure) {
        return PrintedAmount.of(figure, amountUnit);
    }

    /** A figure of the budget as an amount; null for a blank cell. */
    public PrintedAmount budgetAmount(BigDecimal figure) {
        return PrintedAmount.of(figure, budgetUnit == null ? amountUnit : budgetUnit);
    }
}
