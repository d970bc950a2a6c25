package org.hengji.intake;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hengji.audit.Origins;
import org.hengji.core.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the long work of imports in the background, a few at a time, with its progress on record beside the work's
 * own transaction. A job that is not heard of for a while has been interrupted.
 */
@Component
class IntakeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeJobs.class);

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(300);

    private final IntakeJobMapper mapper;
    private final TransactionTemplate beside;
    private final Origins origins;
    private final Clock clock;
    private final Set<Long> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), thread("intake"));
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(thread("intake-heart"));

    IntakeJobs(IntakeJobMapper mapper, PlatformTransactionManager transactions, Origins origins, Clock clock) {
        this.mapper = mapper;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.origins = origins;
        this.clock = clock;
        heart.scheduleWithFixedDelay(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Puts a job on record, in the transaction that makes its import a running one. */
    void announce(long intakeId) {
        mapper.insert(intakeId, clock.instant());
    }

    /**
     * Has an announced job carried out as soon as there is room. It keeps what goes wrong with the import by itself.
     *
     * @throws Refusal when too many are waiting already; nothing of the job is left then
     */
    void later(long intakeId, Consumer<Progress> work) {
        open.add(intakeId);
        try {
            workers.execute(origins.handOver(() -> unattended(intakeId, work)));
        } catch (RejectedExecutionException full) {
            close(intakeId);
            throw Refusal.busy("正在处理的导入较多，请稍后再试；本次没有写入任何内容");
        }
    }

    private void unattended(long intakeId, Consumer<Progress> work) {
        try {
            work.accept(new Reports(intakeId));
        } catch (Refusal refused) {
            LOG.debug("import {} is refused", intakeId, refused);
        } catch (RuntimeException e) {
            LOG.error("import {} failed", intakeId, e);
        } finally {
            close(intakeId);
        }
    }

    /** Before this moment a running job must have been heard of, or it has been interrupted. */
    Instant heardOfSince() {
        return clock.instant().minus(PATIENCE);
    }

    @PreDestroy
    void stop() {
        heart.shutdownNow();
        workers.shutdown();
    }

    private void close(long intakeId) {
        open.remove(intakeId);
        beside.executeWithoutResult(status -> mapper.delete(intakeId));
    }

    private void beat() {
        Set<Long> now = Set.copyOf(open);
        if (now.isEmpty()) {
            return;
        }
        try {
            beside.executeWithoutResult(status -> mapper.touch(now, clock.instant()));
        } catch (RuntimeException e) {
            // The next beat may get through; an exception here would be the last one.
            LOG.warn("running imports could not be noted as running", e);
        }
    }

    private static ThreadFactory thread(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Writes a new phase down at once, and within a phase only now and then. */
    private final class Reports implements Progress {

        private final long intakeId;
        private Phase phase;
        private Instant last = Instant.EPOCH;

        private Reports(long intakeId) {
            this.intakeId = intakeId;
        }

        @Override
        public void at(Phase next, int done, int total) {
            Instant now = clock.instant();
            if (next != phase || Duration.between(last, now).compareTo(BETWEEN_REPORTS) >= 0) {
                phase = next;
                last = now;
                beside.executeWithoutResult(status -> mapper.update(intakeId, next, done, total, now));
            }
        }
    }
}
