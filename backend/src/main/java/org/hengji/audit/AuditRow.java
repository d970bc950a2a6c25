package org.hengji.audit;

import java.time.Instant;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/** An entry as it is inserted. */
record AuditRow(Instant at, Long regionId, Long userId, String userName, Post post, AuditAction action, Long goalId, Subject subject,
                String step, String stepName, Integer round, String detail, Origin origin, String changes) {}
