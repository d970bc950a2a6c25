package org.hengji.monitoring;

import org.hengji.core.rulepack.Light;
import org.hengji.review.FilingStatus;

/**
 * Which reports to list; a null field does not filter.
 *
 * @param checkpoint id of a checkpoint
 * @param text       part of a goal's name, or the beginning of a project's code
 */
record MonitoringFilter(Integer fiscalYear, Long checkpoint, FilingStatus status, Light light, String text) {}
