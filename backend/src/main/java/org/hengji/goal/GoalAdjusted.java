package org.hengji.goal;

/** An adjustment was granted: the goal goes by another version from now on. */
public record GoalAdjusted(long goalId, long fromVersionId, long toVersionId) {}
