package org.hengji.core.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The goal of the department as a whole (部门整体绩效目标).
 *
 * @param formTitle  the title of the form
 * @param annualGoal 年度履职目标, or null if the cell is blank
 * @param tasks      年度主要任务
 * @param funding    预算情况, or null
 * @param indicators the indicators in printed order
 * @param subGoals   分项绩效目标 (Hebei)
 * @param measures   工作保障措施, titles only (Hebei)
 */
public record DepartmentGoalPart(
        String formTitle,
        String annualGoal,
        List<Task> tasks,
        Funding funding,
        List<IndicatorPart> indicators,
        List<SubGoal> subGoals,
        List<String> measures) {

    public DepartmentGoalPart {
        tasks = Cells.copy(tasks);
        indicators = Cells.copy(indicators);
        subGoals = Cells.copy(subGoals);
        measures = Cells.copy(measures);
    }

    /** One of the year's main tasks; amounts in the document's amount unit. */
    public record Task(
            String name,
            String content,
            BigDecimal amount,
            BigDecimal fiscalAmount,
            BigDecimal otherAmount,
            String schedule) {
    }

    /** Where the money comes from and what it is for; amounts in the document's amount unit. */
    public record Funding(
            BigDecimal total,
            BigDecimal government,
            BigDecimal specialAccount,
            BigDecimal unit,
            BigDecimal basic,
            BigDecimal project) {
    }

    /** A goal for one of the department's duties, its indicators and its standard in prose. */
    public record SubGoal(String name, String duty, String goal, List<String> indicators, String standard) {

        public SubGoal {
            indicators = Cells.copy(indicators);
        }
    }
}
