package org.hengji.results;

/**
 * Which results to list; a null field does not filter.
 *
 * @param text part of a goal's name, or the beginning of a project's code
 */
record ResultFilter(Integer fiscalYear, ResultStatus status, String text) {}
