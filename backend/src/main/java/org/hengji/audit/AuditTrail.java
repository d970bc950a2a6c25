package org.hengji.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes the trail in the transaction of the command, and reads it back. Nothing updates or deletes an entry. */
@Service
public class AuditTrail {

    private final AuditMapper mapper;
    private final Clock clock;

    AuditTrail(AuditMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public void record(AuditRecord entry) {
        mapper.insert(entry, entry.actor() == null ? "系统" : entry.actor().name(), clock.instant());
    }

    /** Everything done about one goal, oldest first. */
    public List<AuditEntry> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }
}
