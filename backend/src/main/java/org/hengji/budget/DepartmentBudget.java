package org.hengji.budget;

import java.util.List;
import org.hengji.core.money.MoneyUnit;

/**
 * A department's budget of one year as its document states it.
 *
 * @param form           the regional form, or null
 * @param amountUnit     unit of the amounts of goals and projects
 * @param budgetUnit     unit of {@code figures}
 * @param document       the goal document last taken in, canonical JSON: tables and narrative live only there
 * @param documentSha256 SHA-256 of it, hexadecimal
 * @param figures        the budget in figures
 * @param goalFunding    funding as the form of the department goal prints it
 */
public record DepartmentBudget(String form, MoneyUnit amountUnit, MoneyUnit budgetUnit, String document, String documentSha256,
                               List<BudgetFigure> figures, List<Funding> goalFunding) {

    public DepartmentBudget {
        figures = List.copyOf(figures);
        goalFunding = List.copyOf(goalFunding);
    }
}
