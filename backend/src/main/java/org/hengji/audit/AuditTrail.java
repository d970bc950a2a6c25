package org.hengji.audit;

import java.time.Clock;
import java.util.List;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;

/** Writes the trail in the transaction of the command, and reads it back. Nothing updates or deletes an entry. */
@Service
public class AuditTrail {

    private final AuditMapper mapper;
    private final Batches batches;
    private final Clock clock;

    AuditTrail(AuditMapper mapper, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.clock = clock;
    }

    public void record(AuditRecord entry) {
        insert(mapper, entry);
    }

    /** Records many things at once, in their order. */
    public void record(List<AuditRecord> entries) {
        batches.each(AuditMapper.class, entries, this::insert);
    }

    /** Everything done about one goal, oldest first. */
    public List<AuditEntry> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }

    private void insert(AuditMapper into, AuditRecord entry) {
        into.insert(entry, entry.actor() == null ? "系统" : entry.actor().name(), clock.instant());
    }
}
