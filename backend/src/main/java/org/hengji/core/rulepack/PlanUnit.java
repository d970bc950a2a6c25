package org.hengji.core.rulepack;

/** What a spending plan (资金支出计划) is printed in. */
public enum PlanUnit {

    /** The forms print no plan. */
    NONE,

    /** Cumulative percent of the project's amount. */
    PERCENT,

    /** Cumulative amounts in the unit of the form. */
    AMOUNT
}
