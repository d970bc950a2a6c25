package org.hengji.workflow;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hengji.organisation.Desk;
import org.hengji.platform.Batches;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.WorkItemFilter.Box;
import org.hengji.workflow.WorkItemFilter.Sort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many items a filter leaves. Counting reads every entry of a desk, so the number is kept until something changes there.
 * Whoever changes work leaves a mark for the desk in the same transaction; marks are only ever added and compared, so nobody
 * waits for anybody, and the total is that of what has been committed, whichever node did it.
 */
@Component
class WorkTotals {

    private static final Logger LOG = LoggerFactory.getLogger(WorkTotals.class);

    private static final int KEPT = 2_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    /** Much longer than a total is kept: no total can outlive a mark that came after it. */
    private static final Duration MARKS_KEPT_FOR = Duration.ofMinutes(15);

    /** The marks of some desks; the order in which transactions end does not matter to it. */
    record Marks(long count, long sum) {}

    private record Total(long total, Marks marks, Instant at) {}

    private final WorkListMapper mapper;
    private final Batches batches;
    private final Clock clock;
    private final Map<WorkItemFilter, Total> totals = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkItemFilter, Total> eldest) {
            return size() > KEPT;
        }
    };
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "work-marks");
        thread.setDaemon(true);
        return thread;
    });

    WorkTotals(WorkListMapper mapper, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.clock = clock;
        sweeper.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    /** Work has come to these desks, left them, or become another there; they are marked just before the transaction commits. */
    void changed(Collection<Desk> desks) {
        TransactionSynchronizationManager.getSynchronizations().stream().filter(Marking.class::isInstance).map(Marking.class::cast).findFirst()
                .orElseGet(this::marking).desks.addAll(desks);
    }

    /** The desks of the running transaction: many pieces of work leave one mark at a desk. */
    private final class Marking implements TransactionSynchronization {

        private final Set<Desk> desks = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            batches.each(WorkListMapper.class, desks, (m, desk) -> m.mark(desk, clock.instant()));
        }
    }

    private Marking marking() {
        Marking marking = new Marking();
        TransactionSynchronizationManager.registerSynchronization(marking);
        return marking;
    }

    long of(WorkItemFilter filter) {
        if (filter.box() != Box.TODO) {
            return mapper.count(filter);
        }
        WorkItemFilter key = filter.with(Sort.NEWEST, PageRequest.of(1, 1));
        // Read first: what comes in between is counted, and its mark makes the next one count again.
        Marks marks = mapper.marks(filter.desks());
        Instant now = clock.instant();
        Total known = known(key);
        if (known != null && known.marks().equals(marks) && known.at().plus(KEPT_FOR).isAfter(now)) {
            return known.total();
        }
        Total counted = new Total(mapper.count(filter), marks, now);
        synchronized (totals) {
            totals.put(key, counted);
        }
        return counted.total();
    }

    private Total known(WorkItemFilter key) {
        synchronized (totals) {
            return totals.get(key);
        }
    }

    private void sweep() {
        try {
            mapper.sweep(clock.instant().minus(MARKS_KEPT_FOR));
        } catch (RuntimeException e) {
            // The next time may succeed; an exception here would be the last time.
            LOG.warn("old marks of desks could not be removed", e);
        }
    }

    @PreDestroy
    void stop() {
        sweeper.shutdown();
    }
}
