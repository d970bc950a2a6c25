package org.hengji.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hengji.organisation.Desk;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something. Always in the transaction of what causes it: nobody hears of what is rolled back, and what is
 * committed is never forgotten.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final NotificationMapper mapper;
    private final Deliveries deliveries;
    private final Batches batches;
    private final Clock clock;

    Notifications(NotificationMapper mapper, Deliveries deliveries, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.deliveries = deliveries;
        this.batches = batches;
        this.clock = clock;
    }

    /** Whom a notice goes to, and how that person wants mail. */
    record Recipient(long userId, String username, String name, String email, MailMode mailMode) {}

    /** Tells everybody who holds the desk, and whoever it is delegated to today. */
    public void tell(Desk desk, Notice notice) {
        write(mapper.atDesk(desk.post(), desk.scopeId(), LocalDate.now(clock)), notice);
    }

    /** Tells these people. */
    public void tell(Collection<Long> userIds, Notice notice) {
        if (!userIds.isEmpty()) {
            write(mapper.people(userIds), notice);
        }
    }

    private void write(List<Recipient> recipients, Notice notice) {
        Instant now = clock.instant();
        batches.each(NotificationMapper.class, recipients, (m, to) -> m.insert(to.userId(), notice, now));
        List<NewDelivery> leaving = new ArrayList<>();
        recipients.forEach(to -> leaving.addAll(deliveries.of(to, notice, now)));
        deliveries.add(leaving, now);
    }
}
