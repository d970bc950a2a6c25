package org.hengji.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;

/**
 * A project with its funds, its spending plan, its goals and its indicators; amounts in the document's amount unit.
 *
 * @param code                 its budget code, or null
 * @param name                 its name
 * @param category             its category, or null
 * @param unitName             the unit that carries it out, or null
 * @param amount               the project's budget, or null if the cell is blank
 * @param fiscalAmount         of which 财政资金
 * @param specialAccountAmount of which 财政专户资金
 * @param otherAmount          of which 其他资金
 * @param purpose              预算规模及资金用途
 * @param spendingPlan         the cumulative plan, as printed
 * @param goals                绩效目标, one text each
 * @param indicators           the indicators in printed order
 * @param budget               the year's execution, or null if the form has no such part
 * @param totalScorePrinted    the total score of a self-evaluation as printed, or null
 * @param gradePrinted         the grade of a self-evaluation as printed, or null
 */
public record ProjectPart(
        String code,
        String name,
        String category,
        String unitName,
        BigDecimal amount,
        BigDecimal fiscalAmount,
        BigDecimal specialAccountAmount,
        BigDecimal otherAmount,
        String purpose,
        List<SpendingStep> spendingPlan,
        List<String> goals,
        List<IndicatorPart> indicators,
        @JsonInclude(Include.NON_NULL) Execution budget,
        @JsonInclude(Include.NON_NULL) BigDecimal totalScorePrinted,
        @JsonInclude(Include.NON_NULL) String gradePrinted) {

    public ProjectPart {
        spendingPlan = Cells.copy(spendingPlan);
        goals = Cells.copy(goals);
        indicators = Cells.copy(indicators);
    }

    /**
     * One step of the cumulative spending plan.
     *
     * @param by      until when, for example 3月底
     * @param printed an amount or a percentage as printed, or null if the cell is blank
     */
    public record SpendingStep(String by, String printed) {
    }

    /** Budget and execution of the year as a self-evaluation prints them; amounts in the document's amount unit. */
    public record Execution(
            BigDecimal initial,
            BigDecimal annual,
            BigDecimal executed,
            String executionRatePrinted,
            BigDecimal weight,
            BigDecimal scorePrinted) {
    }
}
