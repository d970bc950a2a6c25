package org.hengji.audit;

import java.time.Instant;
import java.util.List;
import org.hengji.organisation.Subject;

/**
 * Which entries to show.
 *
 * @param regions  whose entries the reader may see at all; null for every region's and those of none
 * @param regionId 0 for entries that concern no region
 * @param who      a person's name or user name
 * @param text     in the subject, the opinion, the changes, the goal's name; or exactly the project's code or the client's address
 */
record AuditFilter(List<Long> regions, Long regionId, Instant from, Instant before, String who, AuditAction action,
                   Subject.Kind subjectKind, Long goalId, String text) {

    /** Whether the answer is empty whatever the database holds. */
    boolean none() {
        return regions != null && regions.isEmpty();
    }
}
