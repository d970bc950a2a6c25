package org.hengji.goal;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.platform.web.Named;

/**
 * One row of the list of goals. Amount in 元.
 *
 * @param openErrors   findings of the pre-review that block submission
 * @param openWarnings findings that still want a reason
 * @param suspended    its money is held back (暂缓拨款)
 */
public record GoalSummary(long id, GoalKind kind, String name, @Nullable String projectCode, @Nullable String category, int fiscalYear,
                          Named region, Named unit, Named department, @Nullable BigDecimal amountYuan, GoalStatus status,
                          String statusName, @Nullable GoalStep step, @Nullable String stepName, int indicatorCount, int openErrors,
                          int openWarnings, int hints, boolean suspended, int version, Instant updatedAt) {

    /** As the query returns it. */
    record Row(long id, GoalKind kind, String name, String projectCode, String category, int yearNo, long regionId, String regionName,
               long unitId, String unitName, long departmentId, String departmentName, BigDecimal amountYuan, GoalStatus status,
               GoalStep step, int indicatorCount, int openErrors, int openWarnings, int hints, boolean suspended, int version, Instant updatedAt) {

        GoalSummary toSummary() {
            return new GoalSummary(id, kind, name, projectCode, category, yearNo, new Named(regionId, regionName),
                    new Named(unitId, unitName), new Named(departmentId, departmentName), amountYuan, status, status.label(),
                    step, step == null ? null : step.label(), indicatorCount, openErrors, openWarnings, hints, suspended, version, updatedAt);
        }
    }
}
