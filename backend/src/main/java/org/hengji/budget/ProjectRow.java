package org.hengji.budget;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;

/** A project as its table holds it, without funds and plan. */
record ProjectRow(long id, long fiscalYearId, long departmentId, long unitId, int sequenceNo, String code, String name,
                  String category, String unitName, String purpose, MoneyUnit amountUnit, String amountPrinted, BigDecimal amountYuan) {

    Project toProject(List<FundRow> funds) {
        return new Project(id, fiscalYearId, departmentId, unitId, code, name, category, unitName, purpose, amount(), funds(funds));
    }

    ProjectStatement toStatement(List<FundRow> funds, List<PlanStep> plan) {
        return new ProjectStatement(sequenceNo, code, name, category, unitName, purpose, amountUnit, amount(), funds(funds), plan);
    }

    PrintedAmount amount() {
        return amountPrinted == null ? null : new PrintedAmount(amountPrinted, amountUnit, amountYuan);
    }

    private List<Fund> funds(List<FundRow> rows) {
        return rows.stream().map(r -> new Fund(r.source(), new PrintedAmount(r.printed(), amountUnit, r.yuan()))).toList();
    }

    record FundRow(long projectId, Fund.Source source, String printed, BigDecimal yuan) {}

    record PlanRow(long projectId, int sequenceNo, String dueLabel, String printed, BigDecimal cumulativeYuan, BigDecimal cumulativePercent) {

        PlanStep toStep() {
            return new PlanStep(sequenceNo, dueLabel, printed, cumulativeYuan, cumulativePercent);
        }
    }
}
