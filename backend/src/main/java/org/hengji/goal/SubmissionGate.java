package org.hengji.goal;

import java.math.BigDecimal;
import org.hengji.core.refusal.Refusal;

/** What may keep a goal from being submitted beside its findings: what last year's result does to this budget. */
public interface SubmissionGate {

    /**
     * @param amountYuan the budget it declares, in 元; null for none
     * @throws Refusal against result when that budget is not to be declared
     */
    void require(Goal goal, BigDecimal amountYuan);
}
