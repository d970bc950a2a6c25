package org.hengji.bulk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds jobs and has them done in the background, several at a time; a job whose node has died is taken over when its lease ends. */
@Component
class BulkWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorkers.class);

    private static final int AT_ONCE = 4;
    private static final int LOOK_EVERY_SECONDS = 15;

    private final BulkMapper mapper;
    private final BulkWork work;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, thread("bulk"));
    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(thread("bulk-lookout"));

    BulkWorkers(BulkMapper mapper, BulkWork work, Clock clock) {
        this.mapper = mapper;
        this.work = work;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookOut() {
        lookout.scheduleWithFixedDelay(this::takeWhatIsLeft, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Has the job done soon; it must be stored and committed. */
    void soon(long jobId) {
        workers.execute(() -> take(jobId));
    }

    private void takeWhatIsLeft() {
        try {
            mapper.left(clock.instant()).forEach(this::soon);
        } catch (RuntimeException e) {
            // The next look may succeed; an exception here would end the looking.
            LOG.warn("could not look for jobs", e);
        }
    }

    private void take(long jobId) {
        String worker = UUID.randomUUID().toString();
        try {
            Instant now = clock.instant();
            if (mapper.claim(jobId, worker, now, now.plus(BulkWork.LEASE)) > 0) {
                work.toTheEnd(mapper.find(jobId).orElseThrow(), worker);
            }
        } catch (BulkWork.Lost lost) {
            LOG.info("job {} was taken over", jobId);
        } catch (RuntimeException e) {
            LOG.error("job {} stopped; it goes on when its lease ends", jobId, e);
        }
    }

    @PreDestroy
    void stop() {
        lookout.shutdown();
        workers.shutdownNow();
    }

    private static ThreadFactory thread(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
