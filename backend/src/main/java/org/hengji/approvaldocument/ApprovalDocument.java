package org.hengji.approvaldocument;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A 批复 as it was issued.
 *
 * @param replacesNumber number of the document that it replaces; null for the first version
 * @param replacedBy     number of the document that replaced it; null while it is in force
 * @param goals          how many goals it grants
 */
record ApprovalDocument(long id, long regionId, long fiscalYearId, int yearNo, long departmentId, String departmentName, int versionNo,
                        Long replacesId, String replacesNumber, String replacedBy, String number, String issuer, String title,
                        String addressee, String body, LocalDate issuedOn, String issuedByName, Instant createdAt, int goals) {}
