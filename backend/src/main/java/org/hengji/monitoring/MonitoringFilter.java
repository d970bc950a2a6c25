package org.hengji.monitoring;

import java.time.LocalDate;
import org.hengji.core.rulepack.Light;
import org.hengji.review.FilingStatus;

/**
 * Which reports to list; a null field does not filter.
 *
 * @param checkpoint id of a checkpoint
 * @param department id of a department
 * @param missing    only reports that the unit has not filed
 * @param lateOn     only missing ones whose day is over on this one
 * @param text       part of a goal's name, or the beginning of a project's code
 */
record MonitoringFilter(Integer fiscalYear, Long checkpoint, Long department, FilingStatus status, Light light, boolean missing, LocalDate lateOn, String text) {}
