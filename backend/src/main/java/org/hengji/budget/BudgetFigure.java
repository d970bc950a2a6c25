package org.hengji.budget;

import java.math.BigDecimal;
import org.hengji.core.money.PrintedAmount;

/**
 * One figure of a department's budget. A blank cell is no figure.
 *
 * @param printed the figure verbatim
 * @param yuan    its value in 元; null for a percentage
 */
public record BudgetFigure(Item item, String printed, BigDecimal yuan) {

    public enum Item {
        INCOME("收入合计"), EXPENDITURE("支出合计"), BASIC("基本支出"), PERSONNEL("人员经费"), PUBLIC_FUNDS("公用经费"),
        PROJECT("项目支出"), CARRIED_OVER("上年结转"), THREE_PUBLIC_TOTAL("“三公”经费合计"), ABROAD("因公出国（境）费"),
        VEHICLE_PURCHASE("公务用车购置费"), VEHICLE_OPERATION("公务用车运行维护费"), RECEPTION("公务接待费"),
        PROCUREMENT("政府采购"), PREVIOUS_YEAR_CHANGE_AMOUNT("较上年增减额"), PREVIOUS_YEAR_CHANGE_PERCENT("较上年增减幅度（%）");

        private final String label;

        Item(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static BudgetFigure of(Item item, PrintedAmount amount) {
        return new BudgetFigure(item, amount.printed(), amount.yuan());
    }

    public static BudgetFigure percentage(Item item, BigDecimal percent) {
        return new BudgetFigure(item, percent.toPlainString(), null);
    }
}
