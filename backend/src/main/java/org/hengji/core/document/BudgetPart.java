package org.hengji.core.document;

import java.math.BigDecimal;

/**
 * The department's budget in figures, in the document's budget unit; null where the cell is blank.
 *
 * @param income             收入合计
 * @param expenditure        支出合计
 * @param basic              基本支出
 * @param personnel          人员经费, part of basic
 * @param publicFunds        公用经费, part of basic
 * @param project            项目支出
 * @param carriedOver        上年结转
 * @param threePublic        “三公”经费
 * @param procurement        政府采购
 * @param previousYearChange 较上年增减
 */
public record BudgetPart(
        BigDecimal income,
        BigDecimal expenditure,
        BigDecimal basic,
        BigDecimal personnel,
        BigDecimal publicFunds,
        BigDecimal project,
        BigDecimal carriedOver,
        ThreePublic threePublic,
        BigDecimal procurement,
        Change previousYearChange) {

    /** “三公”经费: travel abroad, official cars, receptions. */
    public record ThreePublic(
            BigDecimal total,
            BigDecimal abroad,
            BigDecimal vehiclePurchase,
            BigDecimal vehicleOperation,
            BigDecimal reception) {
    }

    /** The change from the previous year: an amount, and a rate in percent. */
    public record Change(BigDecimal amount, BigDecimal percent) {
    }
}
