package org.hengji.evaluation.panel;

import java.time.LocalDate;

/**
 * A tie between an expert and an organisation.
 *
 * @param unitPath where the organisation stands in the tree
 * @param untilOn  the last day on which it counts; null for no end
 */
public record ExpertTie(long id, long expertId, long unitId, String unitName, String unitPath, TieKind kind, String note, LocalDate untilOn) {

    /** Whether it keeps the expert from what belongs to this path. */
    boolean bars(String departmentPath, LocalDate today) {
        return unitPath.startsWith(departmentPath) && (untilOn == null || !untilOn.isBefore(today));
    }
}
