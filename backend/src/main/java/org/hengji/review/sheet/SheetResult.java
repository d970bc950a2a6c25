package org.hengji.review.sheet;

import org.hengji.core.rulepack.Grade;
import org.hengji.goal.Outcome;

/** What the result of a form makes of the decision (财预〔2015〕88号 第二十五条). */
final class SheetResult {

    private SheetResult() {}

    /** @param mayReject whether the step may refuse the goal for good */
    static Outcome decision(Grade result, boolean mayReject) {
        return switch (result) {
            case EXCELLENT, GOOD -> Outcome.APPROVE;
            case FAIR -> Outcome.RETURN;
            case POOR -> mayReject ? Outcome.REJECT : Outcome.RETURN;
        };
    }
}
