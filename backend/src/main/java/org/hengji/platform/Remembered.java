package org.hengji.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read and nobody else can change until it ends, because it holds the lock: it is read once.
 * Whoever writes such a thing by another way than through the object remembered must {@link #forget} it. Outside a transaction
 * nothing is remembered.
 */
public final class Remembered<T> {

    /** Spring sets these aside while an inner transaction runs, and drops them when theirs ends. */
    private static final class Values<T> implements TransactionSynchronization {

        private final Remembered<T> owner;
        private final Map<Long, T> byId = new HashMap<>();

        private Values(Remembered<T> owner) {
            this.owner = owner;
        }
    }

    /** Empty when the running transaction has not remembered it. */
    public Optional<T> get(long id) {
        return values().map(values -> values.byId.get(id));
    }

    /** What is remembered, else what is read now and remembered from now on. */
    public T get(long id, Supplier<T> read) {
        T known = get(id).orElse(null);
        if (known != null) {
            return known;
        }
        T now = read.get();
        if (TransactionSynchronizationManager.isActualTransactionActive() && TransactionSynchronizationManager.isSynchronizationActive()) {
            values().orElseGet(this::begin).byId.put(id, now);
        }
        return now;
    }

    /** The next to ask reads it anew. */
    public void forget(long id) {
        values().ifPresent(values -> values.byId.remove(id));
    }

    private Values<T> begin() {
        Values<T> values = new Values<>(this);
        TransactionSynchronizationManager.registerSynchronization(values);
        return values;
    }

    @SuppressWarnings("unchecked") // the owner made them
    private Optional<Values<T>> values() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(known -> known instanceof Values<?> values && values.owner == this).map(known -> (Values<T>) known).findFirst();
    }
}
