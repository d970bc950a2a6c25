package org.hengji.core.rulepack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What happens around a deadline (催办与逾期).
 *
 * @param remindBefore  working days before the deadline on which the holder is reminded; 0 for never
 * @param escalateAfter working days after the deadline on which the superior is told; 0 for never
 * @param urgeEvery     working days from one urging (催办) to the next
 * @param steps         steps with days of their own
 * @param automatic     what is decided for a review step once its deadline has passed
 */
public record OverdueRules(int remindBefore, int escalateAfter, int urgeEvery, Map<String, Days> steps, Map<String, Automatic> automatic) {

    /** The days of one step, as in {@link OverdueRules}. */
    public record Days(int remindBefore, int escalateAfter) {}

    /** A decision that nobody has taken: passed as agreed (视为通过), sent back (退回), or the money is held back (暂缓拨款). */
    public enum Automatic { APPROVE, RETURN, SUSPEND }

    public OverdueRules {
        steps = Map.copyOf(steps);
        automatic = Map.copyOf(automatic);
    }

    /** The same rules, and this is decided for the step on expiry. */
    OverdueRules with(String step, Automatic decision) {
        Map<String, Automatic> more = new HashMap<>(automatic);
        more.put(step, decision);
        return new OverdueRules(remindBefore, escalateAfter, urgeEvery, steps, more);
    }

    /** The days of the step. */
    public Days daysOf(String step) {
        return steps.getOrDefault(step, new Days(remindBefore, escalateAfter));
    }

    /** What is decided for the step on expiry; empty for nothing. */
    public Optional<Automatic> automaticOf(String step) {
        return Optional.ofNullable(automatic.get(step));
    }
}
