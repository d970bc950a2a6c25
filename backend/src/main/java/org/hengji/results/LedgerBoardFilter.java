package org.hengji.results;

import java.time.LocalDate;
import java.util.List;

/**
 * Which rows of the board to show; a null field does not filter.
 *
 * @param overdue only those whose day has passed
 */
record LedgerBoardFilter(List<String> paths, Integer fiscalYear, Long department, ItemState state, boolean overdue, String text, LocalDate today) {}
