package org.hengji.budget;

import org.hengji.core.money.PrintedAmount;

/** One line of 预算情况 in the form of a department goal. A blank cell is no line. */
public record Funding(Item item, PrintedAmount amount) {

    public enum Item {
        TOTAL("资金总额"), GOVERNMENT("政府预算资金"), SPECIAL_ACCOUNT("财政专户管理资金"), UNIT("单位资金"),
        BASIC("基本支出"), PROJECT("项目支出");

        private final String label;

        Item(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
