package org.hengji.intake;

import java.time.Instant;

/**
 * One import as stored, without its document and its changes.
 *
 * @param departmentId null while the department is not known here
 */
record IntakeBatch(long id, String fileName, Long departmentId, String departmentCode, String departmentName, long regionId,
                   String regionName, String orgPath, int yearNo, String form, IntakeStatus status, int projectCount,
                   int indicatorCount, int planCount, int unchangedCount, Instant createdAt) {}
