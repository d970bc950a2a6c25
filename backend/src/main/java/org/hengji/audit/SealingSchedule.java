package org.hengji.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seals again and again while the system runs. */
@Component
class SealingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(SealingSchedule.class);

    private final Sealing sealing;
    private final Duration pause;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "audit-sealing");
        thread.setDaemon(true);
        return thread;
    });

    /** @param pause between two runs; zero for none at all */
    SealingSchedule(Sealing sealing, @Value("${hengji.audit.seal-every:10s}") Duration pause) {
        this.sealing = sealing;
        this.pause = pause;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!pause.isZero()) {
            executor.scheduleWithFixedDelay(this::run, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        executor.shutdownNow();
    }

    private void run() {
        try {
            sealing.seal();
        } catch (RuntimeException e) {
            // The next run may get through; an exception here would be the last one.
            LOG.warn("audit entries could not be sealed", e);
        }
    }
}
