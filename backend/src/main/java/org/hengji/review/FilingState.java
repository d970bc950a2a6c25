package org.hengji.review;

import jakarta.annotation.Nullable;
import java.util.Set;

/** Where a filing stands after a command, and what the person may do next. */
public record FilingState(long id, int version, FilingStatus status, String statusName, @Nullable String step,
                          @Nullable String stepName, Set<FilingAction> permittedActions) {

    static FilingState of(Filing filing, Set<FilingAction> permitted) {
        FilingStep step = filing.step();
        return new FilingState(filing.id(), filing.version(), filing.status(), filing.statusName(),
                step == null ? null : step.name(), step == null ? null : step.label(), permitted);
    }
}
