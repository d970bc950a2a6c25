package org.hengji.core.form;

import org.hengji.core.money.MoneyUnit;

/**
 * What a form need not print; what it does print counts more.
 *
 * @param region     the region, or null
 * @param fiscalYear the budget year, or null
 * @param amountUnit the unit of amounts, or null for 万元
 */
public record FormContext(String region, Integer fiscalYear, MoneyUnit amountUnit) {

    /** Nothing is known but what the form prints. */
    public static final FormContext NONE = new FormContext(null, null, null);
}
