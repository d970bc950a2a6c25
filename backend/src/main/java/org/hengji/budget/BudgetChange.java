package org.hengji.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.PrintedAmount;

/**
 * A change of the budget in the year (预算调整) by a document.
 *
 * @param projectId  null where the budget is not a project's
 * @param yuanBefore in 元; null where none was stated
 * @param yuanAfter  in 元; 0 for a cancellation
 * @param purpose    the new purpose; null leaves it as it is
 * @param plan       the new spending plan, every step as it is to be printed; null leaves it as it is
 */
public record BudgetChange(long id, Long projectId, String documentNumber, LocalDate documentDate, BigDecimal yuanBefore, BigDecimal yuanAfter,
                           String purpose, List<SpendingStep> plan, State state) {

    /** Proposed, taken over into the budget, or given up. */
    public enum State { PROPOSED, APPLIED, DROPPED }

    /** What the project would state with the change; amounts are printed in its own unit. */
    public ProjectStatement over(ProjectStatement p) {
        PrintedAmount amount = new PrintedAmount(p.amountUnit().fromYuan(yuanAfter).toPlainString(), p.amountUnit(), yuanAfter);
        List<SpendingStep> cells = plan != null ? plan
                : p.spendingPlan().stream().map(step -> new SpendingStep(step.dueLabel(), step.printed())).toList();
        return new ProjectStatement(p.sequenceNo(), p.code(), p.name(), p.category(), p.unitName(), purpose == null ? p.purpose() : purpose,
                p.amountUnit(), amount, paid(p.funds(), amount), SpendingPlanReader.read(cells, p.amountUnit(), amount));
    }

    /** A single source pays all of the new budget; what each of several pays is not known, and the pre-review says when they do not add up. */
    private static List<Fund> paid(List<Fund> funds, PrintedAmount amount) {
        return funds.stream().filter(Fund::pays).count() != 1 ? funds
                : funds.stream().map(fund -> fund.pays() ? new Fund(fund.source(), amount) : fund).toList();
    }
}
