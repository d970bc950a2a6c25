package org.hengji.results;

import java.time.LocalDate;

/**
 * A row of the rectification board: an item, or a result whose unit has not listed any yet.
 *
 * @param itemId null while there is no item
 * @param dueOn  of the item, else of the whole rectification
 */
record LedgerBoardRow(long resultId, long goalId, String goalName, long unitId, String unitName, long departmentId, String departmentName, int yearNo,
                Long itemId, String problem, String measure, String responsible, LocalDate dueOn, ItemState state, int reopened) {}
