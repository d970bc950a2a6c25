package org.hengji.intake;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.organisation.Actor;

/**
 * An import as pages show it. Of its lists the first 50 entries come with it, and none in lists of imports or while it is
 * running; what the file says (department, region, year, form) is null until it has been read.
 *
 * @param progress how far it has come; null unless it is running
 * @param failure  why it was refused, or why its last commit changed nothing; else null
 */
public record IntakeView(long id, String fileName, IntakeStatus status, String statusName, @Nullable DepartmentView department,
                         @Nullable String region, @Nullable String form, @Nullable Integer fiscalYear, int projectCount, int indicatorCount,
                         int planCount, ChangeCounts changeCounts, @Nullable List<IntakeChangeView> changes, int unchangedCount,
                         FindingsView findings, CellsView cells, @Nullable ProgressView progress, @Nullable FailureView failure,
                         Instant createdAt, List<IntakeAction> permittedActions) {

    enum IntakeAction { COMMIT }

    /** @param known whether the department is known here; a new one is made on commit */
    record DepartmentView(@Nullable String code, String name, boolean known) {}

    record ChangeCounts(int add, int change, int blocked) {}

    /** What the pre-review says about the document that would result. */
    record FindingsView(FindingCounts counts, @Nullable List<IntakeFinding> items) {}

    record FindingCounts(int error, int warning, int hint) {}

    /** Cells that were not understood; everything else of the file was read. */
    record CellsView(int count, @Nullable List<UnreadCell> items) {}

    /** @param total 0 while it is not known */
    record ProgressView(Phase phase, String phaseName, int done, int total) {}

    record FailureView(String detail, List<Place> errors) {}

    static IntakeView of(IntakeBatch b, IntakeFailure failure, List<IntakeChangeView> changes, List<IntakeFinding> findings,
                         List<UnreadCell> cells, Actor actor) {
        boolean mayCommit = b.status() == IntakeStatus.READY
                && Destination.postOf(actor, b.regionId(), b.departmentId(), b.orgPath()).isPresent();
        return new IntakeView(b.id(), b.fileName(), b.status(), b.status().label(),
                b.departmentName() == null ? null : new DepartmentView(b.departmentCode(), b.departmentName(), b.departmentId() != null),
                b.regionName(), b.form(), b.yearNo(), b.projectCount(), b.indicatorCount(), b.planCount(),
                new ChangeCounts(b.addedCount(), b.changedCount(), b.blockedCount()), changes, b.unchangedCount(),
                new FindingsView(new FindingCounts(b.errorCount(), b.warningCount(), b.hintCount()), findings),
                new CellsView(b.cellCount(), cells),
                b.status().running() && b.phase() != null ? new ProgressView(b.phase(), b.phase().label(), b.done(), b.total()) : null,
                failure == null ? null : new FailureView(failure.detail(), failure.errors()), b.createdAt(),
                mayCommit ? List.of(IntakeAction.COMMIT) : List.of());
    }
}
