package org.hengji.notification;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import org.hengji.core.refusal.Refusal;
import org.hengji.notification.NewDelivery.Channel;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person's own choice of e-mails. */
@RestController
@RequestMapping("/api/me/mail-preference")
class MailPreferenceController {

    /** @param mailPossible whether the installation sends mails at all */
    record MailPreferenceView(@Nullable String email, MailMode mailMode, boolean mailPossible) {}

    private final DigestMapper mapper;
    private final Deliveries deliveries;

    MailPreferenceController(DigestMapper mapper, Deliveries deliveries) {
        this.mapper = mapper;
        this.deliveries = deliveries;
    }

    @GetMapping
    MailPreferenceView get(@AuthenticationPrincipal Actor actor) {
        MailChoice preference = mapper.preference(actor.userId());
        return new MailPreferenceView(preference == null ? null : preference.email(), preference == null ? MailMode.NONE : preference.mailMode(),
                deliveries.possible(Channel.MAIL));
    }

    @PutMapping
    @Transactional
    MailPreferenceView save(@AuthenticationPrincipal Actor actor, @Valid @RequestBody MailChoice wanted) {
        var preference = new MailChoice(Choice.text(wanted.email()), wanted.mailMode());
        if (preference.mailMode() != MailMode.NONE && preference.email() == null) {
            throw Refusal.invalid("/email", "选择邮件提醒须填写邮箱地址");
        }
        if (mapper.update(actor.userId(), preference) == 0) {
            mapper.insert(actor.userId(), preference);
        }
        return get(actor);
    }
}
