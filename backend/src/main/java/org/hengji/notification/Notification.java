package org.hengji.notification;

import java.time.Instant;

/** A notification as stored; {@code readAt} is null while nobody has read it. */
record Notification(long id, NotificationKind kind, Long goalId, String text, String link, Instant createdAt, Instant readAt) {}
