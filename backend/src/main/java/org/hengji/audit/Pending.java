package org.hengji.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the running transaction has done so far, in order. Stored just before it commits, when all that changed is known. */
final class Pending implements TransactionSynchronization {

    private final Consumer<List<NewEntry>> store;
    private final List<NewEntry> entries = new ArrayList<>();
    private final Map<Long, List<TrailChange>> early = new HashMap<>();

    private Pending(Consumer<List<NewEntry>> store) {
        this.store = store;
    }

    /** Those of the running transaction; null when there is none. */
    static Pending current(Consumer<List<NewEntry>> store) {
        if (!TransactionSynchronizationManager.isSynchronizationActive() || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return null;
        }
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Pending pending) {
                return pending;
            }
        }
        Pending pending = new Pending(store);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(List<NewEntry> more) {
        entries.addAll(more);
        more.forEach(entry -> early.computeIfPresent(entry.goalId(), (goalId, changes) -> {
            entry.note(changes);
            return null;
        }));
    }

    /** The change belongs to the last thing that was done about the goal, or to the first if there is none yet. */
    void note(long goalId, List<TrailChange> changes) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (Objects.equals(entries.get(i).goalId(), goalId)) {
                entries.get(i).note(changes);
                return;
            }
        }
        early.merge(goalId, changes, TrailChange::joined);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        store.accept(entries);
    }
}
