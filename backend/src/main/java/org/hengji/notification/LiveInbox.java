package org.hengji.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages when something has come. A connection holds no thread. Each node asks the database once every two
 * seconds for the highest number, whatever the number of pages, and reads counts only when it has moved.
 */
@Component
class LiveInbox implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveInbox.class);

    private static final int CONNECTIONS = 2_000;
    /** A browser has one for all its pages; an old one that nobody has closed yet gives way. */
    private static final int CONNECTIONS_OF_ONE = 4;
    private static final int PEOPLE_AT_ONCE = 500;
    /** After this the browser connects again, and is asked again who it is. */
    private static final Duration LIFE = Duration.ofMinutes(30);
    /** A transaction may commit after one that took its number later: counts are read this often after the last movement. */
    private static final int ROUNDS_AFTER = 5;

    private final NotificationMapper mapper;
    private final Map<Long, ConcurrentLinkedDeque<Connection>> open = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean running;
    private volatile int roundsLeft;
    private long seen;

    LiveInbox(NotificationMapper mapper) {
        this.mapper = mapper;
    }

    /** A stream for this person; empty when there are too many. */
    Optional<SseEmitter> open(long userId) {
        if (!running || connections.get() >= CONNECTIONS) {
            return Optional.empty();
        }
        var connection = new Connection(userId, new SseEmitter(LIFE.toMillis()));
        var own = open.computeIfAbsent(userId, id -> new ConcurrentLinkedDeque<>());
        own.addLast(connection);
        connections.incrementAndGet();
        connection.emitter.onCompletion(() -> closed(connection));
        connection.emitter.onTimeout(connection.emitter::complete);
        if (own.size() > CONNECTIONS_OF_ONE) {
            own.getFirst().emitter.complete();
        }
        connection.send(mapper.count(userId, true));
        return Optional.of(connection.emitter);
    }

    /** Counts have changed in another way than by something new. */
    void stir() {
        roundsLeft = ROUNDS_AFTER;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        if (open.isEmpty()) {
            return;
        }
        long latest = mapper.latest();
        if (latest != seen) {
            seen = latest;
            roundsLeft = ROUNDS_AFTER;
        }
        if (roundsLeft > 0) {
            roundsLeft--;
            tellAll();
        }
    }

    /** Keeps proxies from closing what looks idle, and finds pages that are gone. */
    @Scheduled(fixedDelay = 25_000)
    void beat() {
        all().forEach(Connection::beat);
    }

    private void tellAll() {
        List<Long> people = new ArrayList<>(open.keySet());
        for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + PEOPLE_AT_ONCE));
            Map<Long, Long> unread = mapper.unread(some).stream().collect(
                    Collectors.toMap(NotificationMapper.Unread::recipientId, NotificationMapper.Unread::unread));
            some.forEach(id -> open.getOrDefault(id, new ConcurrentLinkedDeque<>()).forEach(c -> c.send(unread.getOrDefault(id, 0L))));
        }
    }

    private List<Connection> all() {
        return open.values().stream().flatMap(Collection::stream).toList();
    }

    private void closed(Connection connection) {
        open.computeIfPresent(connection.userId, (id, own) -> {
            if (own.remove(connection)) {
                connections.decrementAndGet();
            }
            return own.isEmpty() ? null : own;
        });
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for requests under way: a stream would keep it waiting. */
    @Override
    public void stop() {
        running = false;
        all().forEach(connection -> connection.emitter.complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private static final class Connection {

        private final long userId;
        private final SseEmitter emitter;
        private long told = -1;

        private Connection(long userId, SseEmitter emitter) {
            this.userId = userId;
            this.emitter = emitter;
        }

        private synchronized void send(long unread) {
            if (unread != told) {
                told = unread;
                write(SseEmitter.event().name("unread").data(unread));
            }
        }

        private synchronized void beat() {
            write(SseEmitter.event().comment("ok"));
        }

        private void write(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("a page of user {} is gone", userId, gone);
                emitter.complete();
            }
        }
    }
}
