package org.hengji.bulk;

/** A goal that an order is to be carried out on, at the version the person saw. */
record Selected(long goalId, String goalName, int version, String opinion) {}
