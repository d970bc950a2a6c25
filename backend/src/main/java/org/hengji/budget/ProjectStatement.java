package org.hengji.budget;

import java.util.List;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;

/**
 * What a document states about one project's budget; the same for a document about to be taken in and for the rows
 * that hold one taken in before.
 *
 * @param sequenceNo place in the document, from 1
 * @param amountUnit unit of every amount of the project
 */
public record ProjectStatement(int sequenceNo, String code, String name, String category, String unitName, String purpose,
                               MoneyUnit amountUnit, PrintedAmount amount, List<Fund> funds, List<PlanStep> spendingPlan) {

    public ProjectStatement {
        funds = List.copyOf(funds);
        spendingPlan = List.copyOf(spendingPlan);
    }
}
