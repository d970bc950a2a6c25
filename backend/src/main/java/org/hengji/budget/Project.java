package org.hengji.budget;

import java.util.List;
import org.hengji.core.money.PrintedAmount;

/**
 * A budget project (预算项目).
 *
 * @param code     its budget code, or null
 * @param unitName the unit that carries it out, as printed, or null
 * @param purpose  预算规模及资金用途, or null
 * @param amount   its budget, null when the document states none
 */
public record Project(long id, long fiscalYearId, long departmentId, long unitId, String code, String name, String category,
                      String unitName, String purpose, PrintedAmount amount, List<Fund> funds) {

    public Project {
        funds = List.copyOf(funds);
    }
}
