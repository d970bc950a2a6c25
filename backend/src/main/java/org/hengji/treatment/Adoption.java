package org.hengji.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.hengji.core.rulepack.Treatment;

/** Whether a result has been used in the next budget (评价结果应用). */
enum Adoption {
    /** The unit has not been told yet: it does not count. */
    UNDECIDED("尚未反馈"),
    /** The next budget has not been declared yet. */
    PENDING("尚未编入下年预算"), APPLIED("已应用"),
    /** Declared against it, with 局领导's leave. */
    EXCEPTED("例外申报");

    private final String label;

    Adoption(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * @param gate     what the result leaves of what has been declared since; its declared amount is of no meaning while nothing is
     * @param declared the next year's goal has been submitted
     * @param nextYear the next year's budget is being drafted in the region
     */
    static Adoption of(Gate gate, boolean declared, boolean nextYear) {
        if (!gate.last().decided()) {
            return UNDECIDED;
        }
        if (declared) {
            return gate.against() ? EXCEPTED : APPLIED;
        }
        return gate.last().treatment() == Treatment.CANCEL && nextYear ? APPLIED : PENDING;
    }

    /** 评价结果应用率: used ones among those that were told, in percent to two decimals; null where none was told. */
    static BigDecimal rate(Collection<Adoption> adoptions) {
        long told = adoptions.stream().filter(a -> a != UNDECIDED).count();
        long applied = adoptions.stream().filter(a -> a == APPLIED).count();
        return told == 0 ? null : BigDecimal.valueOf(applied * 100).divide(BigDecimal.valueOf(told), 2, RoundingMode.HALF_UP);
    }
}
