package org.hengji.goal;

import java.math.BigDecimal;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;

/** An objective as its table holds it. */
record ObjectiveRow(Long id, long goalVersionId, int sequenceNo, Objective.Kind kind, String name, String duty, String content, String standard,
                    String schedule, MoneyUnit amountUnit, String amountPrinted, BigDecimal amountYuan,
                    String fiscalPrinted, BigDecimal fiscalYuan, String otherPrinted, BigDecimal otherYuan) {

    static ObjectiveRow of(long goalVersionId, int sequenceNo, Objective o) {
        return new ObjectiveRow(o.id(), goalVersionId, sequenceNo, o.kind(), o.name(), o.duty(), o.content(), o.standard(), o.schedule(),
                unit(o), printed(o.amount()), yuan(o.amount()), printed(o.fiscalAmount()), yuan(o.fiscalAmount()),
                printed(o.otherAmount()), yuan(o.otherAmount()));
    }

    Objective toObjective() {
        return new Objective(id, kind, name, duty, content, standard, schedule,
                amount(amountPrinted, amountYuan), amount(fiscalPrinted, fiscalYuan), amount(otherPrinted, otherYuan));
    }

    private PrintedAmount amount(String printed, BigDecimal yuan) {
        return printed == null ? null : new PrintedAmount(printed, amountUnit, yuan);
    }

    private static MoneyUnit unit(Objective o) {
        for (PrintedAmount amount : new PrintedAmount[] {o.amount(), o.fiscalAmount(), o.otherAmount()}) {
            if (amount != null) {
                return amount.unit();
            }
        }
        return null;
    }

    private static String printed(PrintedAmount amount) {
        return amount == null ? null : amount.printed();
    }

    private static BigDecimal yuan(PrintedAmount amount) {
        return amount == null ? null : amount.yuan();
    }
}
