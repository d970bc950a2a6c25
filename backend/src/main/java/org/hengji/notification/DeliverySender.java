package org.hengji.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.notification.NewDelivery.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, on every node. A row is claimed and committed before it is sent, so two nodes never send the same. Between
 * sending and noting it lies a crash that nobody can rule out: then a message is sent again under its number, which the receiver
 * knows already, and a mail is left to the administrator.
 */
@Component
class DeliverySender {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverySender.class);

    private static final int AT_ONCE = 100;
    private static final int ERROR_LIMIT = 500;
    /** Longer than any attempt can take. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);
    /** How long to wait after each failure; after the last one it is given up. */
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

    private final DeliveryMapper mapper;
    private final List<Sending> ways;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliverySender(DeliveryMapper mapper, List<Sending> ways, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.ways = ways;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Sends what is due, each way as far as its receiver takes it: one that hangs must keep neither the other way nor the next round waiting.
     *
     * @return how many deliveries were taken by their receivers
     */
    @Scheduled(fixedDelay = 5_000)
    int send() {
        if (ways.isEmpty()) {
            return 0;
        }
        release();
        return Stream.of(Channel.values()).mapToInt(this::send).sum();
    }

    private void release() {
        Instant before = clock.instant().minus(ABANDONED);
        transaction.executeWithoutResult(status -> {
            mapper.abandoned(Channel.WEBHOOK, before, Delivery.State.WAITING);
            mapper.abandoned(Channel.MAIL, before, Delivery.State.UNCERTAIN);
        });
    }

    private int send(Channel channel) {
        int taken = 0;
        for (long id : mapper.waiting(channel, clock.instant(), AT_ONCE)) {
            if (transaction.execute(status -> mapper.claim(id, clock.instant())) == 0) {
                continue;
            }
            if (!send(id)) {
                break;
            }
            taken++;
        }
        return taken;
    }

    private boolean send(long id) {
        DeliveryMapper.Parcel parcel = mapper.parcel(id);
        try {
            ways.stream().filter(way -> way.channel() == parcel.channel()).findFirst()
                    .orElseThrow(() -> new IllegalStateException(parcel.channel().label() + "没有配置")).send(parcel);
        } catch (Exception e) {
            note(parcel, e);
            return false;
        }
        transaction.executeWithoutResult(status -> mapper.sent(id, clock.instant()));
        return true;
    }

    private void note(DeliveryMapper.Parcel parcel, Exception error) {
        if (error instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        LOG.warn("delivery {} failed at attempt {}", parcel.id(), parcel.attempts(), error);
        boolean givenUp = parcel.attempts() > WAITS.size();
        Instant now = clock.instant();
        Instant next = givenUp ? now : now.plus(WAITS.get(parcel.attempts() - 1));
        String text = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        transaction.executeWithoutResult(status -> mapper.failed(parcel.id(),
                text.length() <= ERROR_LIMIT ? text : text.substring(0, ERROR_LIMIT), next, now, givenUp));
    }
}
