package org.hengji.intake;

import java.time.Instant;

/**
 * One import as stored, without its document. What the file says (department, region, year, form) is null until it has been read.
 *
 * @param departmentId null while the department is not known here
 * @param failure      why it was refused or its last commit failed, JSON; else null
 * @param phase        what it is at; null unless it is running
 * @param touchedAt    when it was last heard of; null unless it is running
 */
record IntakeBatch(long id, String fileName, Long departmentId, String departmentCode, String departmentName, Long regionId,
                   String regionName, String orgPath, Integer yearNo, String form, IntakeStatus status, int projectCount,
                   int indicatorCount, int planCount, int addedCount, int changedCount, int blockedCount, int unchangedCount,
                   int errorCount, int warningCount, int hintCount, int cellCount, String changesSha256, String failure,
                   Phase phase, Integer done, Integer total, Instant touchedAt, Instant createdAt) {

    /** Whether it should be running, but has not been heard of since. */
    boolean interrupted(Instant since) {
        return status.running() && (touchedAt == null || touchedAt.isBefore(since));
    }
}
