package org.hengji.intake;

import jakarta.annotation.Nullable;
import java.util.List;
import org.hengji.intake.Change.FieldChange;
import org.hengji.intake.IntakeEntries.WeighedChange;

/**
 * A change as pages show it.
 *
 * @param errors  findings of the pre-review about this project or goal, by their weight
 * @param outcome what became of it; null until the import is committed
 */
record IntakeChangeView(Change.Kind kind, String kindName, String what, String name, String path, List<FieldChange> fields,
                  @Nullable String reason, boolean project, int errors, int warnings, int hints, @Nullable ChangeOutcome outcome,
                  @Nullable String outcomeName) {

    static IntakeChangeView of(WeighedChange weighed, ChangeOutcome outcome) {
        Change c = weighed.change();
        return new IntakeChangeView(c.kind(), c.kind().label(), c.what().label(), c.name(), c.path(), c.fields(), c.reason(),
                c.what() == Change.What.PROJECT, weighed.errors(), weighed.warnings(), weighed.hints(), outcome,
                outcome == null ? null : outcome.label());
    }
}
