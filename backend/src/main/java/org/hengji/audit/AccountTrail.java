package org.hengji.audit;

import org.hengji.organisation.Actor;
import org.hengji.organisation.Actor.Holding;
import org.hengji.organisation.SecurityEvent;
import org.hengji.organisation.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to accounts: signing in and out, failures, locks, tokens. */
@Component
class AccountTrail {

    private final AuditTrail trail;

    AccountTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void happened(SecurityEvent event) {
        AuditAction action = switch (event.kind()) {
            case SIGNED_IN -> AuditAction.SIGN_IN;
            case SIGN_IN_FAILED -> AuditAction.SIGN_IN_FAILED;
            case ACCOUNT_LOCKED -> AuditAction.ACCOUNT_LOCKED;
            case SIGNED_OUT -> AuditAction.SIGN_OUT;
            case TOKEN_ISSUED -> AuditAction.ISSUE_TOKEN;
            case TOKEN_REVOKED -> AuditAction.REVOKE_TOKEN;
        };
        Actor actor = event.actor();
        Holding first = actor == null || actor.posts().isEmpty() ? null : actor.posts().get(0);
        var subject = new Subject(Subject.Kind.ACCOUNT, actor == null ? 0 : actor.userId(), actor == null ? "未知账号" : "账号 " + actor.username());
        trail.record(new AuditRecord(actor, first == null ? null : first.post(), action, first == null ? null : first.regionId(), null,
                subject, null, null, event.detail()));
    }
}
