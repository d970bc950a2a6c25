package org.hengji.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.notification.NewDelivery.Channel;
import org.hengji.notification.Notifications.Recipient;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Component;

/** Puts down what is to leave the house, beside the notification and in its transaction; {@link DeliverySender} sends it. */
@Component
class Deliveries {

    private final NotificationSettings settings;
    private final List<Sending> ways;
    private final Batches batches;
    private final ObjectMapper json;

    Deliveries(NotificationSettings settings, List<Sending> ways, Batches batches, ObjectMapper json) {
        this.settings = settings;
        this.ways = ways;
        this.batches = batches;
        this.json = json;
    }

    boolean possible(Channel channel) {
        return ways.stream().anyMatch(way -> way.channel() == channel);
    }

    /** What leaves the house for one recipient of a notice. */
    List<NewDelivery> of(Recipient to, Notice notice, Instant at) {
        List<NewDelivery> leaving = new ArrayList<>();
        if (to.email() != null && to.mailMode() == MailMode.AT_ONCE && possible(Channel.MAIL)) {
            leaving.add(new NewDelivery(Channel.MAIL, to.email(), "【衡绩】" + notice.kind().label(),
                    notice.text() + "\n\n" + settings.absolute(notice.link()) + "\n"));
        }
        if (possible(Channel.WEBHOOK)) {
            leaving.add(new NewDelivery(Channel.WEBHOOK, null, notice.kind().label(), message(to, notice, at)));
        }
        return leaving;
    }

    void add(List<NewDelivery> leaving, Instant at) {
        batches.each(DeliveryMapper.class, leaving, (m, delivery) -> m.insert(delivery, at));
    }

    private String message(Recipient to, Notice notice, Instant at) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("kind", notice.kind().name());
        message.put("kindName", notice.kind().label());
        message.put("text", notice.text());
        message.put("link", settings.absolute(notice.link()));
        message.put("goalId", notice.goalId());
        message.put("recipient", Map.of("username", to.username(), "name", to.name()));
        message.put("createdAt", at.toString());
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
