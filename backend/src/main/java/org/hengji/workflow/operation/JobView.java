package org.hengji.workflow.operation;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * A job of the engine as administrators see it.
 *
 * @param goalId   null when it belongs to no goal
 * @param retries  tries left
 * @param failedAt when it was given up; null while it is not
 * @param cause    why the last try failed, in words; null when none has
 */
record JobView(String id, JobState state, String stateName, String processName, int processVersion, String activityId, String activityName,
               @Nullable String businessKey, @Nullable Long goalId, Instant createdAt, @Nullable Instant dueAt, int retries,
               @Nullable Instant failedAt, @Nullable String cause) {}
