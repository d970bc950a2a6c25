package org.hengji.prereview;

import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Scope;
import org.hengji.core.rulepack.Severity;

/**
 * A finding of a goal as its table holds it.
 *
 * @param sequenceNo  place among the goal's findings, from 1
 * @param findingKey  the same for the same finding after an edit elsewhere; see {@link FindingKeys}
 * @param indicatorNo index among the goal's indicators, or null
 * @param field       which part of the indicator or of the goal, or null for the whole
 * @param path        JSON pointer into the document of the department
 * @param evidence    JSON object
 * @param basis       JSON object
 */
record StoredFinding(long goalId, int sequenceNo, String findingKey, FindingKind kind, String rule, Severity severity, Scope scope,
                     String indicator, Integer indicatorNo, String field, String tableTitle, String path, String message, String evidence,
                     String suggestion, String basis) {}
