package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.core.rulepack.Grade;
import org.hengji.results.ProjectKind;

/**
 * By how much a reduced budget lies below the last one at least; the finance bureau sets it for each year it drafts.
 *
 * @param cutPercent from 0 to 100
 * @param basis      the document that sets it
 */
record TreatmentParameter(int yearNo, ProjectKind projectKind, Grade grade, BigDecimal cutPercent, String basis, String setByName, Instant setAt) {}
