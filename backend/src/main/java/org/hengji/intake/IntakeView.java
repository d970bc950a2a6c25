package org.hengji.intake;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.hengji.intake.Change.FieldChange;
import org.hengji.organisation.Actor;

/** An import as pages show it. {@code changes} is null in lists. */
public record IntakeView(long id, String fileName, IntakeStatus status, String statusName, DepartmentView department, String region,
                         @Nullable String form, int fiscalYear, int projectCount, int indicatorCount, int planCount,
                         @Nullable List<ChangeView> changes, int unchangedCount, Instant createdAt, List<IntakeAction> permittedActions) {

    enum IntakeAction { COMMIT }

    /** @param known whether the department is known here; a new one is made on commit */
    record DepartmentView(@Nullable String code, String name, boolean known) {}

    record ChangeView(Change.Kind kind, String kindName, String what, String name, String path, List<FieldChange> fields,
                      @Nullable String reason) {

        static ChangeView of(Change c) {
            return new ChangeView(c.kind(), c.kind().label(), c.what().label(), c.name(), c.path(), c.fields(), c.reason());
        }
    }

    static IntakeView of(IntakeBatch b, List<Change> changes, Actor actor) {
        boolean mayCommit = b.status() == IntakeStatus.READY
                && Destination.postOf(actor, b.regionId(), b.departmentId(), b.orgPath()).isPresent();
        return new IntakeView(b.id(), b.fileName(), b.status(), b.status().label(),
                new DepartmentView(b.departmentCode(), b.departmentName(), b.departmentId() != null), b.regionName(), b.form(),
                b.yearNo(), b.projectCount(), b.indicatorCount(), b.planCount(),
                changes == null ? null : changes.stream().map(ChangeView::of).toList(), b.unchangedCount(), b.createdAt(),
                mayCommit ? List.of(IntakeAction.COMMIT) : List.of());
    }
}
