package org.hengji.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/**
 * An entry with its link in the chain, as stored. Of an entry not sealed yet the link is null, of a link whose entry is
 * gone the entry is.
 *
 * @param moment     the same moment as {@code recordedAt}, which is the clock's reading as the row holds it
 * @param regionName what people call the region and the goal, for lists; not part of the entry
 */
record TrailRow(Long id, Instant moment, LocalDateTime recordedAt, Long regionId, Long userId, String userName, Post post, AuditAction action,
                Long goalId, Subject.Kind subjectKind, Long subjectId, String subjectName, String step, String stepName, Integer roundNo,
                String detail, String originAddress, Origin.Kind originKind, String originLabel, String changes,
                Long chainId, Long sequenceNo, Long sealedEntryId, String contentHash, String previousHash, String hash,
                String regionName, String goalName) {}
