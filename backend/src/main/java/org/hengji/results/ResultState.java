package org.hengji.results;

import jakarta.annotation.Nullable;
import java.util.Set;

/** Where a result stands after a command, and what the person may do next. */
public record ResultState(long id, int version, ResultStatus status, String statusName, @Nullable ResultStep step,
                          @Nullable String stepName, Set<ResultAction> permittedActions) {

    static ResultState of(EvaluationResult result, Set<ResultAction> permitted) {
        ResultStep step = result.step();
        return new ResultState(result.id(), result.version(), result.status(), result.statusName(), step,
                step == null ? null : step.label(), permitted);
    }
}
