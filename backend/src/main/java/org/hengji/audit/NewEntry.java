package org.hengji.audit;

import java.time.Instant;
import java.util.List;

/** An entry not stored yet; what its command goes on to change can still be added. */
final class NewEntry {

    private final AuditRecord record;
    private final Origin origin;
    private final Instant at;
    private List<TrailChange> changes;

    NewEntry(AuditRecord record, Origin origin, Instant at) {
        this.record = record;
        this.origin = origin;
        this.at = at;
        this.changes = record.changes();
    }

    /** Null when it concerns no single goal. */
    Long goalId() {
        return record.goalId();
    }

    void note(List<TrailChange> more) {
        changes = TrailChange.joined(changes, more);
    }

    AuditRow row(Changes text) {
        boolean system = record.actor() == null;
        return new AuditRow(at, record.regionId(), system ? null : record.actor().userId(), system ? "系统" : record.actor().name(),
                record.post(), record.action(), record.goalId(), record.subject(),
                record.step() == null ? null : record.step().name(), record.step() == null ? null : record.step().label(),
                record.round(), record.detail(), origin, text.text(changes));
    }
}
