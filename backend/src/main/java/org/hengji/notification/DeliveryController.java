package org.hengji.notification;

import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Instant;
import org.hengji.core.refusal.Refusal;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 消息投递, for the system administrator: what has left the house and what has not, without what it says. */
@RestController
@RequestMapping("/api/deliveries")
class DeliveryController {

    record DeliveryView(long id, NewDelivery.Channel channel, String channelName, @Nullable String address, String title, Delivery.State state,
                        String stateName, int attempts, Instant nextAt, @Nullable Instant doneAt, @Nullable String lastError, Instant createdAt) {}

    private final DeliveryMapper mapper;
    private final Clock clock;

    DeliveryController(DeliveryMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping
    Page<DeliveryView> list(@RequestParam(required = false) String state, @RequestParam(required = false) Integer page,
                        @RequestParam(required = false) Integer size) {
        PageRequest request = PageRequest.of(page, size);
        Delivery.State of = Choice.of(Delivery.State.class, "state", state);
        return new Page<>(mapper.list(of, request).stream().map(DeliveryController::view).toList(), mapper.count(of), request.page(), request.size());
    }

    private static DeliveryView view(Delivery d) {
        return new DeliveryView(d.id(), d.channel(), d.channel().label(), d.address(), d.title(), d.state(), d.state().label(), d.attempts(),
                d.nextAt(), d.doneAt(), d.lastError(), d.createdAt());
    }

    /** Sends once more what was given up, or a mail of which nobody knows whether it arrived. */
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void retry(@PathVariable long id) {
        Delivery delivery = mapper.find(id).orElseThrow(() -> Refusal.notFound("该投递"));
        if (mapper.retry(id, clock.instant()) == 0) {
            throw Refusal.wrongStep("该投递目前为“" + delivery.state().label() + "”，只有发送失败或是否送达不明的可以重发");
        }
    }
}
