package org.hengji.notification;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The person's own notifications: the list, what is read, and a stream that says when something has come. */
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    record NotificationView(long id, NotificationKind kind, String kindName, @Nullable Long goalId, String text, String link, Instant createdAt,
                            @Nullable Instant readAt) {}

    record UnreadCount(long unread) {}

    private final NotificationMapper mapper;
    private final LiveInbox live;
    private final Clock clock;

    NotificationController(NotificationMapper mapper, LiveInbox live, Clock clock) {
        this.mapper = mapper;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping
    Page<NotificationView> list(@AuthenticationPrincipal Actor actor, @RequestParam(defaultValue = "false") boolean unread,
                                @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        PageRequest request = PageRequest.of(page, size);
        return new Page<>(mapper.list(actor.userId(), unread, request).stream().map(NotificationController::view).toList(),
                mapper.count(actor.userId(), unread), request.page(), request.size());
    }

    private static NotificationView view(Notification n) {
        return new NotificationView(n.id(), n.kind(), n.kind().label(), n.goalId(), n.text(), n.link(), n.createdAt(), n.readAt());
    }

    @GetMapping("/unread")
    UnreadCount unread(@AuthenticationPrincipal Actor actor) {
        return new UnreadCount(mapper.count(actor.userId(), true));
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void read(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        mapper.markRead(actor.userId(), id, clock.instant());
        live.stir();
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void readAll(@AuthenticationPrincipal Actor actor) {
        mapper.markRead(actor.userId(), null, clock.instant());
        live.stir();
    }

    /** Events {@code unread} with the number of unread notifications, at once and whenever it changes. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@AuthenticationPrincipal Actor actor, HttpServletResponse response) {
        // A proxy that gathers an answer before passing it on would make the page wait for ever.
        response.setHeader("X-Accel-Buffering", "no");
        return live.open(actor.userId()).orElseThrow(() -> Refusal.busy("实时提醒的连接已满，页面会改为定时刷新"));
    }
}
