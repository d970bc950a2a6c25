package org.hengji.goal;

import java.time.Instant;

/**
 * A version of a goal.
 *
 * @param approvedAt null when it was never granted
 */
public record GoalVersion(long id, int versionNo, Instant createdAt, Instant approvedAt) {}
