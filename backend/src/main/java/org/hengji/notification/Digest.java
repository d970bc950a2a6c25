package org.hengji.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.notification.NewDelivery.Channel;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily mail (每日汇总): everything unread since the last one, each notification in one digest only. */
@Component
class Digest {

    private static final int LINES = 100;

    private final DigestMapper mapper;
    private final Deliveries deliveries;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digest(DigestMapper mapper, Deliveries deliveries, NotificationSettings settings, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.deliveries = deliveries;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Puts down one mail for everybody who has something new; another node that does the same at this moment finds nothing left. */
    @Scheduled(cron = "${hengji.notification.digest-at:0 0 8 * * MON-SAT}", zone = "Asia/Shanghai")
    void compile() {
        if (deliveries.possible(Channel.MAIL)) {
            mapper.readers().forEach(reader -> transaction.executeWithoutResult(status -> compile(reader)));
        }
    }

    private void compile(DigestMapper.Reader reader) {
        List<Notification> unread = mapper.unreadAfter(reader.userId(), reader.digestUpto());
        if (unread.isEmpty() || mapper.advance(reader.userId(), reader.digestUpto(), unread.get(0).id()) == 0) {
            return;
        }
        String lines = unread.stream().limit(LINES).map(n -> n.kind().label() + "：" + n.text()).collect(Collectors.joining("\n"));
        String more = unread.size() > LINES ? "\n另有 " + (unread.size() - LINES) + " 条" : "";
        deliveries.add(List.of(new NewDelivery(Channel.MAIL, reader.email(), "【衡绩】" + LocalDate.now(clock) + " 未读通知 " + unread.size() + " 条",
                lines + more + "\n\n" + settings.absolute(Notice.WORKBENCH) + "\n")), clock.instant());
    }
}
