package org.hengji.core.rulepack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;

/**
 * Where in the approval the review form is filled in.
 *
 * @param steps    codes of the steps whose reviewers may fill it in
 * @param required by method: the steps at which nobody approves or refuses without a complete form
 */
public record ReviewSheetDuty(List<String> steps, Map<ReviewMethod, List<String>> required) {

    public ReviewSheetDuty {
        steps = List.copyOf(steps);
        Map<ReviewMethod, List<String>> byMethod = new EnumMap<>(ReviewMethod.class);
        required.forEach((method, its) -> byMethod.put(method, List.copyOf(its)));
        required = Collections.unmodifiableMap(byMethod);
    }

    /** Whether the form is filled in at this step. */
    public boolean offeredAt(String step) {
        return steps.contains(step);
    }

    /** Whether nobody approves or refuses at this step without a complete form. */
    public boolean requiredAt(String step, ReviewMethod method) {
        return required.getOrDefault(method, List.of()).contains(step);
    }
}
