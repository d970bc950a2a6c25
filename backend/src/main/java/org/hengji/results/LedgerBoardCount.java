package org.hengji.results;

/** How many items of a department stand so. */
record LedgerBoardCount(long departmentId, String departmentName, int open, int overdue, int awaiting, int accepted, int reopened) {}
