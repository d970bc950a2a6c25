package org.hengji.audit;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/**
 * An entry as auditors see it.
 *
 * @param words      the entry in one plain sentence
 * @param sequenceNo its place in the chain of its region; null while it is not sealed, like both hashes
 */
record AuditView(long id, Instant at, @Nullable String regionName, String who, @Nullable Post post, @Nullable String postName,
                 AuditAction action, String actionName, String words, Subject.Kind subjectKind, String subjectName,
                 @Nullable Long goalId, @Nullable String goalName, @Nullable String stepName, @Nullable Integer round,
                 @Nullable String detail, @Nullable OriginView origin, List<TrailChange> changes, @Nullable Long sequenceNo,
                 @Nullable String previousHash, @Nullable String hash) {

    record OriginView(String address, Origin.Kind kind, String kindName, @Nullable String label) {}

    static AuditView of(TrailRow row, AuditEntry entry) {
        Post post = entry.post();
        OriginView origin = row.originKind() == null ? null
                : new OriginView(row.originAddress(), row.originKind(), row.originKind().label(), row.originLabel());
        return new AuditView(entry.id(), entry.recordedAt(), row.regionName(), entry.userName(), post, post == null ? null : post.label(),
                entry.action(), entry.action().label(), entry.words(), entry.subjectKind(), entry.subjectName(), row.goalId(), row.goalName(),
                entry.stepName(), entry.roundNo(), entry.detail(), origin, entry.changes(), row.sequenceNo(), row.previousHash(), row.hash());
    }
}
