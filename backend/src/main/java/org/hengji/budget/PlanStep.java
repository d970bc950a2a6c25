package org.hengji.budget;

import java.math.BigDecimal;

/**
 * One step of a cumulative spending plan (资金支出计划).
 *
 * @param sequenceNo        place in the plan, from 1
 * @param dueLabel          until when, as printed, such as {@code 3月底}
 * @param printed           the cell verbatim, an amount or a percentage; null for a blank cell
 * @param cumulativeYuan    what is to be spent by then, in 元; null when the cell does not say
 * @param cumulativePercent the same in percent of the project's budget, four decimals; null when the cell does not say
 */
public record PlanStep(int sequenceNo, String dueLabel, String printed, BigDecimal cumulativeYuan, BigDecimal cumulativePercent) {}
