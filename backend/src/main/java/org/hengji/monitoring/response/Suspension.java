package org.hengji.monitoring.response;

import java.time.Instant;

/**
 * A project's money held back (暂缓拨款、停止拨款).
 *
 * @param byDeadline nobody chose in time
 * @param liftedAt   null while it lasts
 */
record Suspension(long id, long goalId, long responseId, Proposal kind, boolean byDeadline, String reason, Instant suspendedAt, Instant liftedAt) {}
