package org.hengji.goal;

/** A reviewer has returned the goal to the unit; its version still says what was returned. Told in the same transaction. */
public record GoalReturned(long goalId, long versionId) {}
