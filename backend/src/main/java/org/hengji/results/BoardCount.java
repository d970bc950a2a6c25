package org.hengji.results;

/** How many items of a department stand so. */
record BoardCount(long departmentId, String departmentName, int open, int overdue, int awaiting, int accepted, int reopened) {}
