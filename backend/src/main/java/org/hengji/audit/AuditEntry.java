package org.hengji.audit;

import java.time.Instant;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/** An entry of the trail as stored; {@code step} is the code of the step it was done at. */
public record AuditEntry(long id, Instant recordedAt, String userName, Post post, AuditAction action,
                         Subject.Kind subjectKind, Long subjectId, String subjectName, String step, Integer roundNo, String detail) {}
