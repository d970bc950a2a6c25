package org.hengji.evaluation;

import org.hengji.core.rulepack.Grade;
import org.hengji.review.FilingStatus;

/**
 * Which self-evaluations to list; a null field does not filter.
 *
 * @param text part of a goal's name, or the beginning of a project's code
 */
record EvaluationFilter(Integer fiscalYear, FilingStatus status, Grade grade, String text) {}
