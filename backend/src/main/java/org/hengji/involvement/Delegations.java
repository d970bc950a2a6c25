package org.hengji.involvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 委托: for some days another person does the work of a post. He sees it among his own work and decides in both names; what he must
 * not review himself he must not review in another's name either ({@link org.hengji.goal.Separation}), and he cannot pass it on.
 */
@Service
class Delegations {

    private final DelegationMapper mapper;
    private final People people;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final Clock clock;

    Delegations(DelegationMapper mapper, People people, AuditTrail audit, Notifications notifications, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.audit = audit;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Given by the person and to him, the latest first. */
    @Transactional(readOnly = true)
    public List<Delegation> of(Actor actor) {
        return mapper.of(actor.userId());
    }

    /**
     * @param to   the delegate's holding of a post, which says that he belongs to the region
     * @param toOn the last day
     * @throws Refusal forbidden for a desk that is not one's own; invalid for oneself, a colleague at the desk, another region, days that are
     *                 past or in the wrong order, or that another delegation of the desk covers
     */
    @Transactional
    public void delegate(Actor actor, Desk desk, long to, LocalDate fromOn, LocalDate toOn, String reason) {
        Actor.Holding holding = actor.holding(desk).filter(h -> h.post().business()).orElseThrow(() ->
                Refusal.forbidden("只能委托本人担任的岗位；受托办理的岗位不能再委托他人"));
        Person person = people.chosen(to, holding.regionId());
        if (person.userId() == actor.userId()) {
            throw Refusal.invalid("/to", "不能委托给自己");
        }
        if (person.desk().equals(desk)) {
            throw Refusal.invalid("/to", person.name() + "已在该岗位，不需要委托");
        }
        if (fromOn.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("/fromOn", "开始日期不能早于今天");
        }
        if (toOn.isBefore(fromOn)) {
            throw Refusal.invalid("/toOn", "结束日期不能早于开始日期");
        }
        mapper.lock(actor.userId());
        mapper.of(actor.userId()).stream().filter(d -> d.fromId() == actor.userId() && d.revokedAt() == null)
                .filter(d -> d.post() == desk.post() && d.scopeId() == desk.scopeId() && d.overlaps(fromOn, toOn)).findFirst().ifPresent(d -> {
                    throw Refusal.invalid("/fromOn", "该岗位 " + d.fromOn() + " 至 " + d.toOn() + " 已委托" + d.toName() + "，日期不能重叠；如需变更请先撤销");
                });
        mapper.insert(actor.userId(), person.userId(), desk, fromOn, toOn, reason, clock.instant());
        String what = desk.post().label() + "（" + holding.scopeName() + "），" + fromOn + " 至 " + toOn;
        record(actor, AuditAction.DELEGATE, holding, "委托" + person.named() + "办理" + what + "：" + reason);
        notifications.tell(List.of(person.userId()),
                new Notice(NotificationKind.TASK, null, actor.name() + "委托您办理" + what, "/delegations"));
    }

    /** From now on the delegate does nothing in this person's name. */
    @Transactional
    public void revoke(Actor actor, long id) {
        Delegation delegation = mapper.of(actor.userId()).stream().filter(d -> d.id() == id && d.fromId() == actor.userId()).findFirst()
                .orElseThrow(() -> Refusal.notFound("该委托"));
        Delegation.State state = delegation.state(LocalDate.now(clock));
        if (state == Delegation.State.OVER || mapper.revoke(id, clock.instant()) == 0) {
            throw Refusal.wrongStep("该委托" + (state == Delegation.State.OVER ? "已结束" : "已撤销") + "，不需要撤销");
        }
        Desk desk = new Desk(delegation.post(), delegation.scopeId());
        String what = delegation.post().label() + "（" + delegation.scopeName() + "），" + delegation.fromOn() + " 至 " + delegation.toOn();
        actor.holding(desk).ifPresent(holding -> record(actor, AuditAction.REVOKE_DELEGATION, holding, "撤销委托" + delegation.toName() + "办理" + what));
        notifications.tell(List.of(delegation.toId()),
                new Notice(NotificationKind.TASK, null, actor.name() + "撤销了委托您办理的" + what, "/delegations"));
    }

    private void record(Actor actor, AuditAction action, Actor.Holding holding, String detail) {
        audit.record(new AuditRecord(actor, holding.post(), action, holding.regionId(), null,
                new Subject(Subject.Kind.ACCOUNT, actor.userId(), actor.username()), null, null, detail));
    }
}
