package org.hengji.audit;

import java.time.Clock;
import java.util.List;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the trail in the transaction of the command, and reads it back. Nothing updates or deletes an entry. */
@Service
public class AuditTrail {

    private final AuditMapper mapper;
    private final Batches batches;
    private final Origins origins;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditTrail(AuditMapper mapper, Batches batches, Origins origins, Changes changes, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.origins = origins;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void record(AuditRecord entry) {
        record(List.of(entry));
    }

    /** Records many things at once, in their order. */
    public void record(List<AuditRecord> records) {
        Origin origin = origins.current();
        List<NewEntry> entries = records.stream().map(it -> new NewEntry(it, origin, clock.instant())).toList();
        Pending pending = Pending.current(this::store);
        if (pending == null) {
            transaction.executeWithoutResult(status -> store(entries));
        } else {
            pending.add(entries);
        }
    }

    /**
     * Adds what has changed of a goal to the last entry about it of the running transaction: whoever stores a change
     * need not know what was done.
     */
    public void note(long goalId, List<TrailChange> what) {
        Pending pending = what.isEmpty() ? null : Pending.current(this::store);
        if (pending != null) {
            pending.note(goalId, what);
        }
    }

    /** Everything done about one goal, oldest first. */
    public List<AuditEntry> ofGoal(long goalId) {
        return mapper.ofGoal(goalId).stream().map(this::entry).toList();
    }

    AuditEntry entry(TrailRow row) {
        return new AuditEntry(row.id(), row.moment(), row.userName(), row.post(), row.action(), row.subjectKind(), row.subjectId(),
                row.subjectName(), row.step(), row.stepName(), row.roundNo(), row.detail(), changes.read(row.changes()));
    }

    private void store(List<NewEntry> entries) {
        batches.each(AuditMapper.class, entries, (into, entry) -> into.insert(entry.row(changes)));
    }
}
