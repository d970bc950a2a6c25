package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Instant;

/** One row of the list of goals. Amount in 元. */
public record GoalSummary(long id, GoalKind kind, String name, String projectCode, String category, int fiscalYear,
                          Place region, Place unit, Place department, BigDecimal amountYuan, GoalStatus status, String statusName,
                          GoalStep step, String stepName, int indicatorCount, int version, Instant updatedAt) {

    /** An organisation unit by id and name. */
    public record Place(long id, String name) {}

    /** As the query returns it. */
    record Row(long id, GoalKind kind, String name, String projectCode, String category, int yearNo, long regionId, String regionName,
               long unitId, String unitName, long departmentId, String departmentName, BigDecimal amountYuan, GoalStatus status,
               GoalStep step, int indicatorCount, int version, Instant updatedAt) {

        GoalSummary toSummary() {
            return new GoalSummary(id, kind, name, projectCode, category, yearNo, new Place(regionId, regionName),
                    new Place(unitId, unitName), new Place(departmentId, departmentName), amountYuan, status, status.label(),
                    step, step == null ? null : step.label(), indicatorCount, version, updatedAt);
        }
    }
}
